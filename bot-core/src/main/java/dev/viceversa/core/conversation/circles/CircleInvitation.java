package dev.viceversa.core.conversation.circles;

import dev.viceversa.core.circle.Circle;
import dev.viceversa.core.circle.Circles;
import dev.viceversa.core.circle.Inviting;
import dev.viceversa.core.circle.Seat;
import dev.viceversa.core.delivery.Delivery;
import dev.viceversa.core.delivery.Writer;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Invites a mentor to a circle; no longer wanted once they answered, opted out, or it is decided. */
@Singleton
final class CircleInvitation implements Writer {

    private final Attendance attendance;
    private final Circles circles;
    private final CircleCards cards;
    private final ProgramTime time;

    CircleInvitation(Attendance attendance, Circles circles, CircleCards cards, ProgramTime time) {
        this.attendance = attendance;
        this.circles = circles;
        this.cards = cards;
        this.time = time;
    }

    @Override
    public String kind() {
        return Inviting.INVITATION;
    }

    @Override
    public Optional<Message> write(Delivery delivery, Person reader) {
        return attendance
                .about(delivery, reader)
                .filter(circle -> !circle.decided(time.now()))
                .filter(circle -> !circles.optedOut(circle.program(), reader.id()))
                .filter(circle -> answer(circle, reader) == Seat.Answer.OPEN)
                .map(cards::invitation);
    }

    private static Seat.Answer answer(Circle circle, Person reader) {
        return circle.seatOf(reader.id()).map(Seat::answer).orElse(Seat.Answer.NOT);
    }
}
