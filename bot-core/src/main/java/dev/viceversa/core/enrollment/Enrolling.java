package dev.viceversa.core.enrollment;

import dev.viceversa.core.people.Person;
import dev.viceversa.core.program.Cohort;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.time.ProgramTime;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Taking people in, each by their own hand only. Takes part in the caller's transaction. Thread-safe.
 */
@Singleton
public class Enrolling {

    private final Programs programs;
    private final Enrollments enrollments;
    private final ProgramTime time;

    Enrolling(Programs programs, Enrollments enrollments, ProgramTime time) {
        this.programs = programs;
        this.enrollments = enrollments;
        this.time = time;
    }

    /** Takes somebody in who asked for it and consented. Somebody who left before comes back with their new answers. */
    public EnrollingOutcome enroll(Application application, Person person) {
        if (!application.person().equals(person.id())) {
            throw new IllegalArgumentException("Nobody is enrolled by somebody else");
        }
        Optional<Program> found = programs.find(application.program());
        if (found.isEmpty()) {
            return new EnrollingOutcome.NoSuchProgram();
        }
        Program program = found.get();
        Optional<Enrollment> before = enrollments.of(person.id(), program.id());
        if (before.filter(Enrollment::takesPart).isPresent()) {
            return new EnrollingOutcome.AlreadyEnrolled(before.get(), program);
        }
        if (!open(program)) {
            return new EnrollingOutcome.ProgramClosed(program);
        }
        if (!roles(program, person).contains(application.role())) {
            return new EnrollingOutcome.NotEligible(program, application.role());
        }
        Cohort cohort = programs.currentCohort(program.id());
        Enrollment enrollment = enrollment(application, before, cohort);
        if (before.isPresent()) {
            enrollments.update(enrollment);
        } else {
            enrollments.add(enrollment);
        }
        return new EnrollingOutcome.Enrolled(
                enrollment, program, cohort, person.standing().lineKnown());
    }

    /** Programs this person may join now: open ones in which they take no part yet. */
    public List<Program> open(Person person) {
        Set<?> taken = Set.copyOf(enrollments.of(person.id()).stream()
                .filter(Enrollment::takesPart)
                .map(Enrollment::program)
                .toList());
        return programs.joinable().stream()
                .filter(program -> !taken.contains(program.id()) && open(program))
                .toList();
    }

    /** Whether a program takes people at this moment. */
    public boolean open(Program program) {
        return switch (program.state()) {
            case DRAFT, ENDED -> false;
            case OPEN ->
                time.now().isBefore(programs.currentCohort(program.id()).optInUntil());
            case RUNNING -> true;
        };
    }

    /** What this person may be in this program, by level. */
    public Set<Role> roles(Program program, Person person) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (program.rules().eligibility().mentor(person.standing().level())) {
            roles.add(Role.MENTOR);
        }
        if (program.rules().eligibility().mentee(person.standing().level())) {
            roles.add(Role.MENTEE);
        }
        return roles;
    }

    private Enrollment enrollment(Application application, Optional<Enrollment> before, Cohort cohort) {
        Instant now = time.now();
        return new Enrollment(
                before.map(Enrollment::id).orElse(application.id()),
                before.map(Enrollment::version).orElse(0L),
                application.program(),
                cohort.id(),
                application.person(),
                application.role(),
                Enrollment.State.ENROLLED,
                Optional.empty(),
                application.offers(),
                application.needs(),
                application.preferences(),
                application.hope(),
                now);
    }
}
