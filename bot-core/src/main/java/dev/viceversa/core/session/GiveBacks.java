package dev.viceversa.core.session;

import dev.viceversa.core.database.Contested;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.sealing.Sealer;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether sessions ran both ways, as people told it in private. Takes part in the caller's transaction. Thread-safe. */
@Singleton
public class GiveBacks {

    private final GiveBackRows rows;
    private final Sealer sealer;

    GiveBacks(GiveBackRows rows, Sealer sealer) {
        this.rows = rows;
        this.sealer = sealer;
    }

    /** What this person said about this session. */
    public Optional<GiveBack> of(SessionId session, PersonId person) {
        return rows.findById(CheckInRow.id(session, person)).map(row -> row.giveBack(sealer));
    }

    /** Everything this person said. */
    public List<GiveBack> of(PersonId person) {
        return rows.findByPersonId(person.value()).stream()
                .map(row -> row.giveBack(sealer))
                .toList();
    }

    /** Remembers it; a later answer takes the place of the earlier one. */
    public void record(GiveBack said) {
        GiveBackRow row = GiveBackRow.of(said, sealer);
        if (rows.existsById(row.id())) {
            rows.update(row);
        } else {
            Contested.insert(() -> rows.save(row));
        }
    }

    /** Forgets everything this person said. */
    public void forget(PersonId person) {
        rows.deleteByPersonId(person.value());
    }

    /**
     * Whether the pair's last sessions, as many as an idea takes, were all one-way. One of the two saying so is enough: it is
     * often the one who learned nothing who notices, and whoever reads the idea cannot tell who said what.
     */
    public boolean oneWayLately(Pairing pairing, List<Session> held) {
        if (held.size() < GiveBack.IDEA_AFTER) {
            return false;
        }
        Set<SessionId> oneWay = rows.findByPairingId(pairing.id().value()).stream()
                .map(row -> row.giveBack(sealer))
                .filter(said -> said.learned().oneWay())
                .map(GiveBack::session)
                .collect(Collectors.toSet());
        return held.subList(held.size() - GiveBack.IDEA_AFTER, held.size()).stream()
                .map(Session::id)
                .allMatch(oneWay::contains);
    }
}
