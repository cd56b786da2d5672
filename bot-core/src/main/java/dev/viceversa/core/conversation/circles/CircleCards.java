package dev.viceversa.core.conversation.circles;

import dev.viceversa.core.circle.Circle;
import dev.viceversa.core.circle.Lesson;
import dev.viceversa.core.circle.Lessons;
import dev.viceversa.core.circle.Seat;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A circle as one of its mentors sees it. Who said no, and who said nothing, nobody sees. Only reads. Thread-safe. */
@Singleton
final class CircleCards {

    static final String FLOW = "circle";

    private final Lessons lessons;
    private final Programs programs;
    private final People people;

    CircleCards(Lessons lessons, Programs programs, People people) {
        this.lessons = lessons;
        this.programs = programs;
        this.people = people;
    }

    /** The invitation, before an answer. */
    Message invitation(Circle circle) {
        Lesson lesson = lessons.find(circle.lesson());
        return Message.of(
                Text.of("circle.invited"),
                Block.heading("circle.invited"),
                Block.prose(
                        "circle.invited_text",
                        "count",
                        circle.seats().size() - 1,
                        "program",
                        program(circle).name()),
                facts(circle, lesson),
                new Block.Prose(lesson.thought()),
                buttons(circle, Seat.Answer.OPEN),
                Block.quiet("circle.ground_rule"),
                Block.quiet("circle.who"));
    }

    /** Where it stands for one of them, after a sentence about what they said. */
    Message standing(Circle circle, PersonId reader, boolean decided) {
        Seat.Answer said = circle.seatOf(reader).map(Seat::answer).orElse(Seat.Answer.NOT);
        Lesson lesson = lessons.find(circle.lesson());
        boolean coming = said == Seat.Answer.COMING;
        Text sentence = sentence(circle, said, decided);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading("circle.title"));
        blocks.add(new Block.Prose(sentence));
        if (coming && (!decided || circle.takesPlace())) {
            blocks.add(facts(circle, lesson));
            blocks.addAll(others(circle, reader));
        }
        if (!decided || coming) {
            blocks.add(buttons(circle, said));
        }
        return new Message(sentence, blocks);
    }

    /** On the working day before, for those who come. */
    Message prepared(Circle circle, PersonId reader) {
        if (!circle.takesPlace()) {
            Text title = Text.of("circle.too_few", "at", circle.startsAt());
            return Message.of(title, Block.heading("circle.title"), new Block.Prose(title));
        }
        Lesson lesson = lessons.find(circle.lesson());
        Text title = Text.of("circle.tomorrow", "at", circle.startsAt());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(title));
        blocks.add(facts(circle, lesson));
        blocks.addAll(others(circle, reader));
        blocks.add(opening(circle, reader));
        blocks.add(new Block.Divider());
        blocks.add(new Block.Heading(lesson.title()));
        blocks.add(new Block.Prose(lesson.thought()));
        blocks.add(Block.prose("circle.try", "what", lesson.tryIt()));
        blocks.add(Block.prose("circle.questions"));
        lesson.questions().forEach(question -> blocks.add(Block.prose("circle.question", "question", question)));
        blocks.add(Block.quiet("circle.ground_rule"));
        blocks.add(buttons(circle, Seat.Answer.COMING));
        return new Message(title, blocks);
    }

    /** After opting out, with the way back. */
    Message none(Circle circle) {
        Text sentence = Text.of("circle.none", "program", program(circle).name());
        return Message.of(
                sentence, new Block.Prose(sentence), Block.Buttons.of(Button.of("circle.again", on("again", circle))));
    }

    /** After coming back. */
    Message again(Circle circle) {
        return Message.plain("circle.again_text", "program", program(circle).name());
    }

    private Text sentence(Circle circle, Seat.Answer said, boolean decided) {
        return switch (said) {
            case OPEN -> Text.of(decided ? "circle.answers_closed" : "circle.open", "at", circle.startsAt());
            case NOT, CANCELLED -> Text.of("circle.not_coming");
            case COMING ->
                decided && !circle.takesPlace()
                        ? Text.of("circle.too_few", "at", circle.startsAt())
                        : Text.of(
                                decided ? "circle.coming" : "circle.coming_if",
                                "at",
                                circle.startsAt(),
                                "least",
                                Circle.FEWEST);
        };
    }

    private Block facts(Circle circle, Lesson lesson) {
        return Block.Facts.of(
                new Block.Fact(
                        Text.of("circle.when"),
                        Text.of("circle.when_value", "at", circle.startsAt(), "minutes", Circle.LENGTH.toMinutes())),
                new Block.Fact(Text.of("circle.lesson"), lesson.title()));
    }

    private List<Block> others(Circle circle, PersonId reader) {
        List<Block> cards = new ArrayList<>();
        Map<PersonId, Person> mentors = people.findAll(circle.coming());
        for (PersonId id : circle.coming()) {
            Person mentor = mentors.get(id);
            if (mentor != null && !id.equals(reader)) {
                cards.add(new Block.PersonCard(
                        id.value(),
                        Text.verbatim(mentor.name()),
                        mentor.standing().department().map(Text::verbatim)));
            }
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.prose("circle.others", "count", cards.size()));
        blocks.addAll(cards);
        return blocks;
    }

    private Block opening(Circle circle, PersonId reader) {
        PersonId opener = circle.coming().stream().findFirst().orElse(reader);
        return opener.equals(reader)
                ? Block.prose("circle.you_open")
                : Block.prose(
                        "circle.they_open",
                        "name",
                        people.find(opener).map(Person::name).orElse("–"));
    }

    private Block buttons(Circle circle, Seat.Answer said) {
        List<Button> buttons = new ArrayList<>();
        if (said == Seat.Answer.COMING) {
            buttons.add(Button.of("circle.calendar", on("calendar", circle)));
            buttons.add(Button.of("circle.cannot", on("not", circle)));
        } else {
            buttons.add(Button.primary("circle.come", on("come", circle)));
            if (said == Seat.Answer.OPEN) {
                buttons.add(Button.of("circle.not", on("not", circle)));
            }
        }
        buttons.add(Button.of("circle.opt_out", on("out", circle)));
        return new Block.Buttons(buttons);
    }

    private Program program(Circle circle) {
        return programs.get(circle.program());
    }

    private static ActionRef on(String verb, Circle circle) {
        return ActionRef.of(FLOW, verb, circle.id().value());
    }
}
