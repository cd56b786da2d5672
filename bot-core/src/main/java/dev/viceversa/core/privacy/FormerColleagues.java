package dev.viceversa.core.privacy;

import dev.viceversa.core.database.Columns;
import dev.viceversa.core.people.Fading;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.time.ProgramTime;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Forgets people who left the company, some time after an import first missed them; whoever comes back before is kept.
 * Takes part in the caller's transaction. Thread-safe.
 */
@Singleton
final class FormerColleagues implements Fading {

    private final LeaverRows rows;
    private final People people;
    private final Erasing erasing;
    private final ProgramTime time;

    FormerColleagues(LeaverRows rows, People people, Erasing erasing, ProgramTime time) {
        this.rows = rows;
        this.people = people;
        this.erasing = erasing;
        this.time = time;
    }

    @Override
    public Kind kind() {
        return Kind.LEAVERS;
    }

    @Override
    public int fade(Instant before) {
        List<LeaverRow> known = rows.findAll();
        Set<String> gone = new HashSet<>();
        people.gone().stream().map(Person::id).map(PersonId::value).forEach(gone::add);
        int erased = 0;
        for (LeaverRow leaver : known) {
            if (!gone.remove(leaver.personId())) {
                rows.deleteById(leaver.personId());
            } else if (!leaver.erased() && Columns.instant(leaver.since()).isBefore(before)) {
                erasing.ask(new PersonId(leaver.personId()));
                rows.update(new LeaverRow(leaver.personId(), leaver.since(), true));
                erased++;
            }
        }
        gone.forEach(person -> rows.save(new LeaverRow(person, Columns.utc(time.now()), false)));
        return erased;
    }
}
