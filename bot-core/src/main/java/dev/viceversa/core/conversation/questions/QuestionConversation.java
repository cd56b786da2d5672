package dev.viceversa.core.conversation.questions;

import dev.viceversa.core.conversation.Command;
import dev.viceversa.core.conversation.Conversation;
import dev.viceversa.core.conversation.Gesture;
import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.enrollment.Role;
import dev.viceversa.core.id.IdSource;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.PairingId;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.pairing.PartnersAway;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.question.Question;
import dev.viceversa.core.question.QuestionId;
import dev.viceversa.core.question.QuestionStep;
import dev.viceversa.core.question.Questions;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.FormCheck;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code ask}: a mentee's short question between two sessions, its answer and a thank-you. Thread-safe. */
@Singleton
final class QuestionConversation implements Conversation {

    private final Questions questions;
    private final Pairings pairings;
    private final PartnersAway away;
    private final QuestionCards cards;
    private final QuestionNews news;
    private final IdSource ids;
    private final ProgramTime time;

    QuestionConversation(
            Questions questions,
            Pairings pairings,
            PartnersAway away,
            QuestionCards cards,
            QuestionNews news,
            IdSource ids,
            ProgramTime time) {
        this.questions = questions;
        this.pairings = pairings;
        this.away = away;
        this.cards = cards;
        this.news = news;
        this.ids = ids;
        this.time = time;
    }

    @Override
    public String flow() {
        return QuestionCards.FLOW;
    }

    @Override
    public Set<Command> commands() {
        return Set.of(Command.ASK);
    }

    /** The word alone shows everything; a question typed after it goes straight into the form. */
    @Override
    public Reply commanded(Command command, String rest, Visitor visitor, Gesture.CommandGiven gesture) {
        List<Pairing> mentors = pairings.living(visitor.id()).stream()
                .filter(pairing -> pairing.mentee().equals(visitor.id()))
                .filter(pairing -> pairing.state() == Pairing.State.ACTIVE)
                .toList();
        return rest.isBlank() || mentors.size() != 1
                ? new Reply.Say(cards.overview(visitor.id(), Optional.empty()))
                : ask(mentors.getFirst(), visitor, rest);
    }

    @Override
    public Reply pressed(Gesture.ButtonPressed press, Visitor visitor) {
        ActionRef action = press.action();
        return switch (action.verb()) {
            case "ask" ->
                pairing(action, visitor)
                        .map(pairing -> ask(pairing, visitor, ""))
                        .orElseGet(QuestionConversation::notYours);
            case "earlier" ->
                pairing(action, visitor)
                        .<Reply>map(pairing -> new Reply.Say(cards.earlier(pairing, visitor.id(), page(action))))
                        .orElseGet(QuestionConversation::notYours);
            case "answer", "later", "back", "thanks" ->
                question(action, visitor)
                        .map(question -> pressed(action.verb(), question, visitor.id()))
                        .orElseGet(QuestionConversation::notYours);
            default -> Reply.say("desk.outdated");
        };
    }

    @Override
    public Reply submitted(Gesture.FormSubmitted sent, Visitor visitor) {
        return switch (sent.action().verb()) {
            case "send" ->
                pairing(sent.action(), visitor)
                        .map(pairing -> send(pairing, sent, visitor))
                        .orElseGet(QuestionConversation::notYours);
            case "reply" ->
                question(sent.action(), visitor)
                        .map(question -> reply(question, sent, visitor.id()))
                        .orElseGet(QuestionConversation::notYours);
            default -> Reply.say("desk.outdated");
        };
    }

    private Reply ask(Pairing pairing, Visitor visitor, String begun) {
        return refusal(pairing, visitor.id())
                .<Reply>map(why -> new Reply.Say(cards.overview(visitor.id(), Optional.of(why))))
                .orElseGet(() -> new Reply.Ask(QuestionForms.asking(
                        pairing.id(), new QuestionId(ids.next()), cards.name(pairing.mentor()), begun)));
    }

    private Reply send(Pairing pairing, Gesture.FormSubmitted sent, Visitor visitor) {
        Optional<QuestionId> id = sent.action().id(1).map(QuestionId::new);
        if (id.isEmpty()) {
            return Reply.say("desk.outdated");
        }
        Optional<Question> before = questions.find(id.get());
        if (before.isPresent()) {
            return before.get().mentee().equals(visitor.id()) ? sent(before.get()) : notYours();
        }
        Optional<Text> refusal = refusal(pairing, visitor.id());
        if (refusal.isPresent()) {
            return new Reply.Say(cards.overview(visitor.id(), refusal));
        }
        Form form = QuestionForms.asking(pairing.id(), id.get(), cards.name(pairing.mentor()), "");
        Map<String, Text> problems = FormCheck.problems(form, sent.answers());
        if (!problems.isEmpty()) {
            return new Reply.Correct(form, problems);
        }
        Question question = Question.ask(
                id.get(),
                pairing.id(),
                pairing.program(),
                pairing.mentee(),
                pairing.mentor(),
                sent.answers().textOrEmpty(QuestionForms.WORDS),
                time.now());
        questions.add(question);
        news.asked(question);
        return sent(question);
    }

    private Reply sent(Question question) {
        return new Reply.Say(cards.standing(
                question, question.mentee(), Optional.of(Text.of("ask.sent", "name", cards.name(question.mentor())))));
    }

    private Reply pressed(String verb, Question question, PersonId who) {
        if (over(question)) {
            return Reply.say("ask.over");
        }
        return switch (verb) {
            case "answer" -> answerForm(question, who);
            case "later" -> {
                QuestionStep step = question.putOff(who, time.now());
                if (step instanceof QuestionStep.Changed(Question later)) {
                    questions.update(later);
                    news.settled(later);
                }
                yield replaced(step, who);
            }
            case "back" -> {
                QuestionStep step = question.takeBack(who, time.now());
                if (step instanceof QuestionStep.Changed(Question closed)) {
                    questions.update(closed);
                    news.takenBack(closed);
                }
                yield replaced(step, who);
            }
            default -> {
                QuestionStep step = question.thank(who, time.now());
                if (step instanceof QuestionStep.Changed(Question thanked)) {
                    questions.update(thanked);
                    news.thanked(thanked);
                }
                yield replaced(step, who);
            }
        };
    }

    private Reply answerForm(Question question, PersonId who) {
        if (!question.mentor().equals(who)) {
            return notYours();
        }
        return question.answerable()
                ? new Reply.Ask(QuestionForms.answering(question, cards.name(question.mentee())))
                : new Reply.Replace(cards.standing(question, who, Optional.empty()));
    }

    private Reply reply(Question question, Gesture.FormSubmitted sent, PersonId who) {
        if (over(question)) {
            return Reply.say("ask.over");
        }
        Form form = QuestionForms.answering(question, cards.name(question.mentee()));
        Map<String, Text> problems = FormCheck.problems(form, sent.answers());
        if (question.answerable() && !problems.isEmpty()) {
            return new Reply.Correct(form, problems);
        }
        return switch (question.answer(who, sent.answers().textOrEmpty(QuestionForms.WORDS), time.now())) {
            case QuestionStep.Changed(Question answered) -> {
                questions.update(answered);
                news.settled(answered);
                yield relayed(answered);
            }
            case QuestionStep.Unchanged(Question now) -> relayed(now);
            case QuestionStep.NotYours() -> notYours();
        };
    }

    private Reply relayed(Question question) {
        Text said = question.state() == Question.State.ANSWERED
                ? Text.of("ask.relayed", "name", cards.name(question.mentee()))
                : Text.of("ask.taken_back", "name", cards.name(question.mentee()));
        return new Reply.Say(cards.standing(question, question.mentor(), Optional.of(said)));
    }

    private Reply replaced(QuestionStep step, PersonId who) {
        return switch (step) {
            case QuestionStep.Changed(Question question) ->
                new Reply.Replace(cards.standing(question, who, Optional.empty()));
            case QuestionStep.Unchanged(Question question) ->
                new Reply.Replace(cards.standing(question, who, Optional.empty()));
            case QuestionStep.NotYours() -> notYours();
        };
    }

    /** Why this person cannot ask in this pairing now; empty when they can. */
    private Optional<Text> refusal(Pairing pairing, PersonId who) {
        String partner = cards.name(pairing.partnerOf(who));
        if (pairing.roleOf(who).orElseThrow() != Role.MENTEE) {
            return Optional.of(Text.of("ask.mentees_only", "name", partner));
        }
        if (!pairing.living()) {
            return Optional.of(Text.of("ask.over"));
        }
        if (pairing.state() != Pairing.State.ACTIVE) {
            return Optional.of(Text.of("ask.no_agreement", "name", partner));
        }
        if (away.onHold(pairing)) {
            return Optional.of(Text.of("partner.on_hold"));
        }
        return questions.open(pairing.id()).map(open -> Text.of("ask.one_at_a_time", "name", partner));
    }

    private boolean over(Question question) {
        return pairings.find(question.pairing()).filter(Pairing::living).isEmpty();
    }

    private Optional<Pairing> pairing(ActionRef action, Visitor visitor) {
        return action.id(0)
                .flatMap(id -> pairings.find(new PairingId(id)))
                .filter(pairing ->
                        pairing.wasIntroduced() && pairing.roleOf(visitor.id()).isPresent());
    }

    private Optional<Question> question(ActionRef action, Visitor visitor) {
        return action.id(0)
                .flatMap(id -> questions.find(new QuestionId(id)))
                .filter(question -> question.concerns(visitor.id()));
    }

    private static Reply notYours() {
        return Reply.say("desk.not_yours");
    }

    private static int page(ActionRef action) {
        return action.id(1)
                .filter(n -> n.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .orElse(0);
    }
}
