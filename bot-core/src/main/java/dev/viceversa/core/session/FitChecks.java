package dev.viceversa.core.session;

import dev.viceversa.core.database.Contested;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.sealing.Sealer;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** What people said about how right their pairing feels. Takes part in the caller's transaction. Thread-safe. */
@Singleton
public class FitChecks {

    private final FitCheckRows rows;
    private final Sealer sealer;

    FitChecks(FitCheckRows rows, Sealer sealer) {
        this.rows = rows;
        this.sealer = sealer;
    }

    /** What this person said after this session. */
    public Optional<FitCheck> of(SessionId session, PersonId person) {
        return rows.findById(CheckInRow.id(session, person)).map(row -> row.fitCheck(sealer));
    }

    /** Everything this person said. */
    public List<FitCheck> of(PersonId person) {
        return rows.findByPersonId(person.value()).stream()
                .map(row -> row.fitCheck(sealer))
                .toList();
    }

    /** Remembers it; a later answer takes the place of the earlier one. */
    public void record(FitCheck check) {
        FitCheckRow row = FitCheckRow.of(check, sealer);
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
}
