package dev.viceversa.core.circle;

import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.ProgramId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All circles, and who would rather have none. Takes part in the caller's transaction. Thread-safe. */
@Singleton
public class Circles {

    private final CircleRows rows;
    private final SeatRows seats;
    private final OptOutRows optOuts;

    Circles(CircleRows rows, SeatRows seats, OptOutRows optOuts) {
        this.rows = rows;
        this.seats = seats;
        this.optOuts = optOuts;
    }

    public Optional<Circle> find(CircleId id) {
        return rows.findById(id.value()).map(this::circle);
    }

    /** The circles this person has a seat in, the earliest first. */
    public List<Circle> of(PersonId person) {
        return rows.ofPerson(person.value()).stream().map(this::circle).toList();
    }

    public void add(Circle circle) {
        rows.save(CircleRow.of(circle));
        seats.saveAll(circle.seats().stream()
                .map(seat -> SeatRow.of(circle.id(), seat))
                .toList());
    }

    /**
     * Stores what somebody answered.
     *
     * @throws io.micronaut.data.exceptions.OptimisticLockException when somebody else answered at this very instant
     */
    public void update(Circle circle, PersonId answered) {
        rows.update(CircleRow.of(circle));
        circle.seatOf(answered).ifPresent(seat -> seats.update(SeatRow.of(circle.id(), seat)));
    }

    /** From now on this person is invited to no circle of the program. */
    public void optOut(ProgramId program, PersonId person) {
        if (!optedOut(program, person)) {
            optOuts.save(new OptOutRow(optOutId(program, person), program.value(), person.value()));
        }
    }

    /** They are invited again. */
    public void optIn(ProgramId program, PersonId person) {
        optOuts.deleteById(optOutId(program, person));
    }

    public boolean optedOut(ProgramId program, PersonId person) {
        return optOuts.existsById(optOutId(program, person));
    }

    Set<PersonId> optedOut(ProgramId program) {
        return optOuts.findByProgramId(program.value()).stream()
                .map(row -> new PersonId(row.personId()))
                .collect(Collectors.toSet());
    }

    List<ProgramId> optOutsOf(PersonId person) {
        return optOuts.findByPersonId(person.value()).stream()
                .map(row -> new ProgramId(row.programId()))
                .toList();
    }

    void forget(PersonId person) {
        seats.deleteByPersonId(person.value());
        optOuts.deleteByPersonId(person.value());
    }

    private Circle circle(CircleRow row) {
        return row.circle(seats.findByCircleIdOrderById(row.id()).stream()
                .map(SeatRow::seat)
                .toList());
    }

    private static String optOutId(ProgramId program, PersonId person) {
        return program + ":" + person;
    }
}
