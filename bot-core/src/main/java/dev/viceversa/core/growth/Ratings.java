package dev.viceversa.core.growth;

import dev.viceversa.core.database.Contested;
import dev.viceversa.core.pairing.PairingId;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.sealing.Sealer;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

/**
 * What people said of their own growth. Whoever shows something to people asks for the author's own; only the release
 * reads those of a whole intake. Takes part in the caller's transaction. Thread-safe.
 */
@Singleton
public class Ratings {

    private final RatingRows rows;
    private final Sealer sealer;

    Ratings(RatingRows rows, Sealer sealer) {
        this.rows = rows;
        this.sealer = sealer;
    }

    /** This person's own, oldest first. */
    public List<Rating> of(PersonId author) {
        return rows.findByPersonIdOrderByRatedAt(author.value()).stream()
                .map(row -> row.rating(sealer))
                .toList();
    }

    /** Whether this person looked at their growth at this moment. */
    public boolean rated(PairingId pairing, PersonId author, Moment moment) {
        return rows.existsById(RatingRow.id(pairing, author, moment));
    }

    /** Keeps a rating; one of the same moment is replaced. */
    void keep(Rating rating) {
        RatingRow row = RatingRow.of(rating, sealer);
        if (rows.existsById(row.id())) {
            rows.update(row);
        } else {
            Contested.insert(() -> rows.save(row));
        }
    }

    /** Everybody's, for a release. */
    List<Rating> in(Collection<PairingId> pairings) {
        return pairings.isEmpty()
                ? List.of()
                : rows.findByPairingIdIn(pairings.stream().map(PairingId::value).toList()).stream()
                        .map(row -> row.rating(sealer))
                        .toList();
    }

    void forget(PersonId author) {
        rows.deleteByPersonId(author.value());
    }
}
