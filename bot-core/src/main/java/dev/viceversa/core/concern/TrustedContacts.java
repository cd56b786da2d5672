package dev.viceversa.core.concern;

import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.ProgramId;
import jakarta.inject.Singleton;
import java.util.List;

/** Whom people of each program may confide in, as its coordinators named them. Thread-safe. */
@Singleton
public class TrustedContacts {

    /** How many a program names. */
    public static final int MOST = 2;

    private final ProgramContactRows rows;

    TrustedContacts(ProgramContactRows rows) {
        this.rows = rows;
    }

    /** In the order they were named; fewer than {@link #MOST} before they are named, or when one is no longer here. */
    public List<PersonId> of(ProgramId program) {
        return rows.findByProgramIdOrderByPlace(program.value()).stream()
                .map(row -> new PersonId(row.personId()))
                .toList();
    }

    /** Names them, in the place of whoever was named before. */
    public void name(ProgramId program, List<PersonId> contacts) {
        if (contacts.size() > MOST || contacts.stream().distinct().count() < contacts.size()) {
            throw new IllegalArgumentException("At most two different people, not " + contacts.size());
        }
        rows.deleteByProgramId(program.value());
        for (int place = 0; place < contacts.size(); place++) {
            rows.save(ProgramContactRow.of(
                    program.value(), place + 1, contacts.get(place).value()));
        }
    }

    /** The programs this person is a contact of. */
    List<ProgramId> programsOf(PersonId person) {
        return rows.findByPersonId(person.value()).stream()
                .map(row -> new ProgramId(row.programId()))
                .toList();
    }

    void forget(PersonId person) {
        rows.deleteByPersonId(person.value());
    }
}
