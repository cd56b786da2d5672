package dev.viceversa.core.enrollment;

import dev.viceversa.core.database.Columns;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.sealing.Sealer;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who takes part. Reads as a collection; takes part in the caller's transaction. Thread-safe. */
@Singleton
public class Enrollments {

    private final EnrollmentRows rows;
    private final Sealer sealer;

    Enrollments(EnrollmentRows rows, Sealer sealer) {
        this.rows = rows;
        this.sealer = sealer;
    }

    public Optional<Enrollment> find(EnrollmentId id) {
        return rows.findById(id.value()).map(row -> row.enrollment(sealer));
    }

    /** This person's part in this program, whatever its state. */
    public Optional<Enrollment> of(PersonId person, ProgramId program) {
        return rows.findByProgramIdAndPersonId(program.value(), person.value()).map(row -> row.enrollment(sealer));
    }

    /** Whether this person is enrolled now, and on no break. Reads nothing of what they wrote. */
    public boolean active(PersonId person, ProgramId program) {
        return rows.existsByProgramIdAndPersonIdAndState(
                program.value(), person.value(), Enrollment.State.ENROLLED.name());
    }

    /** Everything this person takes or took part in. */
    public List<Enrollment> of(PersonId person) {
        return rows.findByPersonId(person.value()).stream()
                .map(row -> row.enrollment(sealer))
                .toList();
    }

    /** Everybody who takes or took part in this program. */
    public List<Enrollment> in(ProgramId program) {
        return rows.findByProgramId(program.value()).stream()
                .map(row -> row.enrollment(sealer))
                .toList();
    }

    /** Forgets whatever this person took part in. */
    void forget(PersonId person) {
        rows.deleteByPersonId(person.value());
    }

    /** How many take part in this program in this role and state. */
    public int count(ProgramId program, Role role, Enrollment.State state) {
        return (int) rows.countByProgramIdAndRoleAndState(program.value(), role.name(), state.name());
    }

    /** Everybody who is on a break. */
    public List<Enrollment> paused() {
        return rows.findByState(Enrollment.State.PAUSED.name()).stream()
                .map(row -> row.enrollment(sealer))
                .toList();
    }

    /** Those whose pause ends on or before the day. */
    public List<Enrollment> backBy(LocalDate day) {
        return rows.findByStateAndPausedUntilLessThanEquals(Enrollment.State.PAUSED.name(), day).stream()
                .map(row -> row.enrollment(sealer))
                .toList();
    }

    /**
     * Stores a new enrollment.
     *
     * @throws OptimisticLockException when the person joined the program at this very instant by another way
     */
    public void add(Enrollment enrollment) {
        try {
            rows.save(EnrollmentRow.of(enrollment, sealer));
        } catch (DataAccessException refused) {
            if (Columns.duplicate(refused)) {
                throw new OptimisticLockException("This person joined this program meanwhile");
            }
            throw refused;
        }
    }

    /**
     * Stores a changed enrollment.
     *
     * @throws io.micronaut.data.exceptions.OptimisticLockException when somebody else changed it meanwhile
     */
    public void update(Enrollment enrollment) {
        rows.update(EnrollmentRow.of(enrollment, sealer));
    }
}
