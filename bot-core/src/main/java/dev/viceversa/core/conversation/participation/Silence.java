package dev.viceversa.core.conversation.participation;

import dev.viceversa.core.delivery.Delivery;
import dev.viceversa.core.delivery.DeliveryState;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.enrollment.Enrollment;
import dev.viceversa.core.enrollment.EnrollmentListener;
import dev.viceversa.core.nudge.NudgePlanner;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Whoever takes a break hears nothing unprompted until it is over, whoever left hears nothing more. What still makes
 * sense after a break is said then; whether it does is for each message's writer to say. Thread-safe.
 */
@Singleton
final class Silence implements EnrollmentListener {

    private final Outbox outbox;
    private final NudgePlanner planner;
    private final People people;
    private final Programs programs;

    Silence(Outbox outbox, NudgePlanner planner, People people, Programs programs) {
        this.outbox = outbox;
        this.planner = planner;
        this.people = people;
        this.programs = programs;
    }

    @Override
    public void paused(Enrollment enrollment) {
        Person person = people.get(enrollment.person());
        Program program = programs.get(enrollment.program());
        Instant back = enrollment
                .pausedUntil()
                .orElseThrow()
                .atStartOfDay(person.habits().zone())
                .toInstant();
        outbox.to(person.id()).stream()
                .filter(delivery -> delivery.state() == DeliveryState.PENDING
                        && delivery.weight().unprompted()
                        && delivery.about().program().equals(Optional.of(program.id()))
                        && delivery.dueAt().isBefore(back))
                .forEach(delivery -> postpone(delivery, person, program, back));
    }

    @Override
    public void left(Enrollment enrollment) {
        outbox.cancelPerson(enrollment.person(), enrollment.program());
    }

    private void postpone(Delivery delivery, Person person, Program program, Instant back) {
        Duration keeps = Duration.between(delivery.dueAt(), delivery.expiresAt());
        outbox.replan(delivery.id(), planner.next(person, program.rules(), delivery.weight(), back), keeps);
    }
}
