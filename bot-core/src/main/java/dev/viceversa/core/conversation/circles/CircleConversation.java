package dev.viceversa.core.conversation.circles;

import dev.viceversa.core.circle.Circle;
import dev.viceversa.core.circle.CircleId;
import dev.viceversa.core.circle.Circles;
import dev.viceversa.core.circle.Lessons;
import dev.viceversa.core.conversation.Conversation;
import dev.viceversa.core.conversation.Gesture;
import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.file.CalendarEntry;
import dev.viceversa.core.file.Files;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.text.Texts;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.util.Optional;

/** A mentor comes to a circle, or not, or would rather have none at all. Thread-safe. */
@Singleton
final class CircleConversation implements Conversation {

    private final Circles circles;
    private final Attendance attendance;
    private final CircleCards cards;
    private final CirclePreparation preparation;
    private final Lessons lessons;
    private final Files files;
    private final Texts texts;
    private final ProgramTime time;

    CircleConversation(
            Circles circles,
            Attendance attendance,
            CircleCards cards,
            CirclePreparation preparation,
            Lessons lessons,
            Files files,
            Texts texts,
            ProgramTime time) {
        this.circles = circles;
        this.attendance = attendance;
        this.cards = cards;
        this.preparation = preparation;
        this.lessons = lessons;
        this.files = files;
        this.texts = texts;
        this.time = time;
    }

    @Override
    public String flow() {
        return CircleCards.FLOW;
    }

    @Override
    public Reply pressed(Gesture.ButtonPressed press, Visitor visitor) {
        ActionRef action = press.action();
        Optional<Circle> seat = action.id(0)
                .flatMap(id -> circles.find(new CircleId(id)))
                .filter(circle -> circle.seatOf(visitor.id()).isPresent());
        if (seat.isEmpty()) {
            return Reply.say("desk.not_yours");
        }
        Circle circle = seat.get();
        return switch (action.verb()) {
            // Saying that one would rather have none is possible whatever became of the circle.
            case "out" -> {
                circles.optOut(circle.program(), visitor.id());
                answered(circle, circle.staysAway(visitor.id(), time.now()), visitor);
                yield new Reply.Replace(cards.none(circle));
            }
            case "again" -> {
                circles.optIn(circle.program(), visitor.id());
                yield new Reply.Replace(cards.again(circle));
            }
            case "come", "not", "calendar" ->
                attendance
                        .of(circle.id().value(), visitor.id())
                        .filter(found -> time.now().isBefore(found.startsAt()))
                        .map(found -> answer(action.verb(), found, visitor))
                        .orElseGet(() -> Reply.say("circle.over"));
            default -> Reply.say("desk.outdated");
        };
    }

    private Reply answer(String verb, Circle circle, Visitor visitor) {
        return switch (verb) {
            case "come" -> {
                Circle now = answered(circle, circle.comes(visitor.id(), time.now()), visitor);
                if (now.coming().contains(visitor.id())) {
                    preparation.plan(now, visitor.person());
                }
                yield standing(now, visitor);
            }
            case "not" -> standing(answered(circle, circle.staysAway(visitor.id(), time.now()), visitor), visitor);
            default ->
                circle.coming().contains(visitor.id())
                        ? new Reply.Say(calendar(circle, visitor))
                        : standing(circle, visitor);
        };
    }

    private Circle answered(Circle before, Circle now, Visitor visitor) {
        if (now != before) {
            circles.update(now, visitor.id());
        }
        return now;
    }

    private Reply standing(Circle circle, Visitor visitor) {
        return new Reply.Replace(cards.standing(circle, visitor.id(), circle.decided(time.now())));
    }

    private Message calendar(Circle circle, Visitor visitor) {
        CalendarEntry entry = new CalendarEntry(
                "circle-" + circle.id(),
                0,
                circle.startsAt(),
                Circle.LENGTH,
                texts.say(Text.of("circle.entry"), visitor.reader()),
                texts.say(lessons.find(circle.lesson()).title(), visitor.reader()));
        String path = files.offer(visitor.id(), "circle.ics", CalendarEntry.MEDIA_TYPE, entry.file(time.now()));
        return Message.of(
                Text.of("circle.calendar_ready"),
                Block.prose("circle.calendar_ready"),
                new Block.Download(Text.of("circle.entry"), path));
    }
}
