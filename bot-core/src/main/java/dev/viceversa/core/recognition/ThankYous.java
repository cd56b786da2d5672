package dev.viceversa.core.recognition;

import dev.viceversa.core.database.Columns;
import dev.viceversa.core.pairing.PairingId;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.sealing.Sealer;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All cards of thanks. Reads as a collection; takes part in the caller's transaction. Thread-safe. */
@Singleton
public class ThankYous {

    private final ThankYouRows rows;
    private final Sealer sealer;

    ThankYous(ThankYouRows rows, Sealer sealer) {
        this.rows = rows;
        this.sealer = sealer;
    }

    public Optional<ThankYou> find(String id) {
        return rows.findById(id).map(row -> row.card(sealer));
    }

    /** Whether somebody thanked their partner after this instant. */
    public boolean givenSince(PairingId pairing, PersonId giver, Instant since) {
        return rows.countByPairingIdAndGiverIdAndGivenAtAfter(pairing.value(), giver.value(), Columns.utc(since)) > 0;
    }

    public void add(ThankYou card) {
        rows.save(ThankYouRow.of(card, sealer));
    }

    /** Given or received, oldest first. */
    List<ThankYou> of(PersonId person) {
        return rows.ofPerson(person.value()).stream()
                .map(row -> row.card(sealer))
                .toList();
    }

    void forget(PersonId person) {
        rows.deleteOf(person.value());
    }
}
