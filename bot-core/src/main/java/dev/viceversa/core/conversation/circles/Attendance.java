package dev.viceversa.core.conversation.circles;

import dev.viceversa.core.circle.Circle;
import dev.viceversa.core.circle.CircleId;
import dev.viceversa.core.circle.Circles;
import dev.viceversa.core.circle.Inviting;
import dev.viceversa.core.delivery.Delivery;
import dev.viceversa.core.enrollment.Enrollment;
import dev.viceversa.core.enrollment.Enrollments;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Which circle somebody still has a seat in: while the program runs and they take part. Only reads. Thread-safe. */
@Singleton
final class Attendance {

    private final Circles circles;
    private final Programs programs;
    private final Enrollments enrollments;

    Attendance(Circles circles, Programs programs, Enrollments enrollments) {
        this.circles = circles;
        this.programs = programs;
        this.enrollments = enrollments;
    }

    /** The circle a delivery is about, if its reader still has a seat. */
    Optional<Circle> about(Delivery delivery, Person reader) {
        return Optional.ofNullable(delivery.about().subject().get(Inviting.CIRCLE))
                .flatMap(id -> of(id, reader.id()));
    }

    /** The circle of this id, if this person still has a seat in it. */
    Optional<Circle> of(String id, PersonId person) {
        return circles.find(new CircleId(id))
                .filter(circle -> circle.seatOf(person).isPresent())
                .filter(circle -> programs.find(circle.program())
                        .filter(program -> program.state() == Program.State.RUNNING)
                        .isPresent())
                .filter(circle -> enrollments
                        .of(person, circle.program())
                        .filter(Enrollment::active)
                        .isPresent());
    }
}
