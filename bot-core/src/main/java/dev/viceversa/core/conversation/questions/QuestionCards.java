package dev.viceversa.core.conversation.questions;

import dev.viceversa.core.enrollment.Role;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.question.Question;
import dev.viceversa.core.question.Questions;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Questions as the two of a pair see them. Only reads. Thread-safe. */
@Singleton
final class QuestionCards {

    static final String FLOW = "ask";
    /** How many of a pairing the overview shows, and how many a page of earlier ones. */
    private static final int LATEST = 2;

    private static final int PAGE = 4;

    private final Pairings pairings;
    private final Questions questions;
    private final People people;

    QuestionCards(Pairings pairings, Questions questions, People people) {
        this.pairings = pairings;
        this.questions = questions;
        this.people = people;
    }

    /** Everything this person may ask or answer, after a sentence about what just happened. */
    Message overview(PersonId reader, Optional<Text> news) {
        List<Block> blocks = new ArrayList<>();
        news.ifPresent(text -> blocks.add(new Block.Prose(text)));
        blocks.add(Block.heading("ask.title"));
        List<Pairing> living = pairings.living(reader);
        if (living.isEmpty()) {
            blocks.add(Block.prose("ask.nobody"));
        }
        for (Pairing pairing : living) {
            blocks.addAll(pairing(pairing, reader));
        }
        if (!living.isEmpty()) {
            blocks.add(Block.quiet("ask.who"));
        }
        return new Message(news.orElseGet(() -> Text.of("ask.title")), blocks);
    }

    /** A page of a pairing's questions, newest first. */
    Message earlier(Pairing pairing, PersonId reader, int page) {
        List<Question> all = readable(pairing);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading("ask.title"));
        all.stream().skip((long) page * PAGE).limit(PAGE).forEach(one -> blocks.addAll(card(one, reader)));
        if (all.size() > (page + 1) * PAGE) {
            blocks.add(Block.Buttons.of(older(pairing, page + 1)));
        }
        blocks.add(Block.quiet("ask.who"));
        return new Message(Text.of("ask.title"), blocks);
    }

    /** A new question, as its mentor gets it. */
    Message asked(Question question) {
        Text title = Text.of("ask.asked_title", "name", name(question.mentee()));
        return Message.of(
                title,
                new Block.Heading(title),
                words(question, question.mentor()),
                Block.Buttons.of(answer(question), later(question)),
                Block.quiet("ask.who_asked", "name", name(question.mentee())));
    }

    /** What the mentor made of it, as the mentee gets it. */
    Message settled(Question question) {
        boolean answered = question.state() == Question.State.ANSWERED;
        Text title = Text.of(answered ? "ask.answered_title" : "ask.later_title", "name", name(question.mentor()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(title));
        blocks.addAll(card(question, question.mentee()));
        return new Message(title, blocks);
    }

    /** A thank-you, as the mentor gets it. */
    Message thanks(Question question) {
        Text title = Text.of("ask.thanks_title", "name", name(question.mentee()));
        return Message.of(
                title,
                new Block.Heading(title),
                Block.prose("ask.thanks_text", "at", question.settledAt().orElse(question.askedAt())),
                words(question, question.mentor()));
    }

    /** What stands in the mentor's conversation once the mentee took a question back. */
    Message takenBack(Question question) {
        return Message.plain("ask.taken_back", "name", name(question.mentee()));
    }

    /** One question as it stands for one of the two, with what they can do. */
    Message standing(Question question, PersonId reader, Optional<Text> news) {
        List<Block> blocks = new ArrayList<>();
        news.ifPresent(text -> blocks.add(new Block.Prose(text)));
        blocks.addAll(card(question, reader));
        return new Message(news.orElseGet(() -> Text.of("ask.title")), blocks);
    }

    String name(PersonId person) {
        return people.find(person).map(Person::name).orElse("–");
    }

    private List<Block> pairing(Pairing pairing, PersonId reader) {
        boolean mentee = pairing.roleOf(reader).orElseThrow() == Role.MENTEE;
        String partner = name(pairing.partnerOf(reader));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Divider());
        if (pairing.state() != Pairing.State.ACTIVE) {
            blocks.add(Block.prose("ask.no_agreement", "name", partner));
            return blocks;
        }
        List<Question> all = readable(pairing);
        boolean waiting = all.stream().anyMatch(Question::open);
        blocks.add(Block.prose(mentee ? "ask.to" : all.isEmpty() ? "ask.none_yet" : "ask.from", "name", partner));
        all.stream().limit(LATEST).forEach(question -> blocks.addAll(card(question, reader)));
        List<Button> buttons = new ArrayList<>();
        if (mentee && !waiting) {
            buttons.add(Button.primary(
                    "ask.ask", ActionRef.of(FLOW, "ask", pairing.id().value())));
        }
        if (all.size() > LATEST) {
            buttons.add(older(pairing, 0));
        }
        if (!buttons.isEmpty()) {
            blocks.add(new Block.Buttons(buttons));
        }
        return blocks;
    }

    /** One question as it stands for one of the two. */
    List<Block> card(Question question, PersonId reader) {
        boolean mentee = reader.equals(question.mentee());
        List<Block> blocks = new ArrayList<>();
        blocks.add(words(question, reader));
        switch (question.state()) {
            case OPEN -> {
                blocks.add(Block.prose(
                        mentee ? "ask.waits_for_them" : "ask.waits_for_you", "name", other(question, reader)));
                blocks.add(
                        mentee
                                ? Block.Buttons.of(Button.of("ask.take_back", on("back", question)))
                                : Block.Buttons.of(answer(question), later(question)));
            }
            case LATER -> {
                blocks.add(Block.prose("ask.talk_about_it", "name", other(question, reader)));
                if (!mentee) {
                    blocks.add(Block.Buttons.of(answer(question)));
                }
            }
            case ANSWERED -> {
                question.answer()
                        .ifPresent(given -> blocks.add(new Block.Quote(
                                Text.verbatim(given), Optional.of(Text.verbatim(name(question.mentor()))))));
                if (question.thankedAt().isPresent()) {
                    blocks.add(
                            Block.quiet(mentee ? "ask.thanked" : "ask.thanked_you", "name", other(question, reader)));
                } else if (mentee) {
                    blocks.add(Block.Buttons.of(Button.of("ask.thank", on("thanks", question))));
                }
            }
            case CLOSED -> blocks.add(Block.prose("ask.closed"));
        }
        return blocks;
    }

    /** What still says something: a question taken back does not. */
    private List<Question> readable(Pairing pairing) {
        return questions.of(pairing.id()).stream()
                .filter(question -> question.state() != Question.State.CLOSED)
                .toList();
    }

    private Block words(Question question, PersonId reader) {
        Text by = reader.equals(question.mentee())
                ? Text.of("ask.by_you", "at", question.askedAt())
                : Text.of("ask.by", "name", name(question.mentee()), "at", question.askedAt());
        return new Block.Quote(Text.verbatim(question.words()), Optional.of(by));
    }

    private String other(Question question, PersonId reader) {
        return name(reader.equals(question.mentee()) ? question.mentor() : question.mentee());
    }

    private static Button answer(Question question) {
        return Button.primary("ask.answer", on("answer", question));
    }

    private static Button later(Question question) {
        return Button.of("ask.later", on("later", question));
    }

    private static Button older(Pairing pairing, int page) {
        return Button.of(
                "ask.earlier", ActionRef.of(FLOW, "earlier", pairing.id().value(), String.valueOf(page)));
    }

    private static ActionRef on(String verb, Question question) {
        return ActionRef.of(FLOW, verb, question.id().value());
    }
}
