package dev.viceversa.core.conversation.circles;

import dev.viceversa.core.circle.Circle;
import dev.viceversa.core.circle.Inviting;
import dev.viceversa.core.delivery.About;
import dev.viceversa.core.delivery.Delivery;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.delivery.Weight;
import dev.viceversa.core.delivery.Writer;
import dev.viceversa.core.nudge.NudgePlanner;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** On the working day before: the lesson to whoever comes, or that too few do. */
@Singleton
final class CirclePreparation implements Writer {

    private static final String KIND = "circle_preparation";

    private final Attendance attendance;
    private final CircleCards cards;
    private final Programs programs;
    private final NudgePlanner planner;
    private final Outbox outbox;

    CirclePreparation(
            Attendance attendance, CircleCards cards, Programs programs, NudgePlanner planner, Outbox outbox) {
        this.attendance = attendance;
        this.cards = cards;
        this.programs = programs;
        this.planner = planner;
        this.outbox = outbox;
    }

    /** Plans it for somebody who comes; planned once, however often they change their mind. */
    void plan(Circle circle, Person person) {
        Instant dayBefore = planner.workingDayBefore(person, circle.startsAt());
        Instant earliest = dayBefore.isBefore(circle.decidedAt()) ? circle.decidedAt() : dayBefore;
        Instant due = planner.next(person, programs.get(circle.program()).rules(), Weight.SESSION, earliest);
        Duration keeps = Duration.between(due, circle.startsAt());
        if (keeps.isPositive()) {
            outbox.plan(
                    person.id(),
                    KIND,
                    KIND + ":" + circle.id() + ":" + person.id(),
                    Weight.SESSION,
                    About.program(circle.program())
                            .and(Inviting.CIRCLE, circle.id().value()),
                    due,
                    keeps);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Message> write(Delivery delivery, Person reader) {
        return attendance
                .about(delivery, reader)
                .filter(circle -> circle.coming().contains(reader.id()))
                .map(circle -> cards.prepared(circle, reader.id()));
    }
}
