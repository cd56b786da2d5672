package dev.viceversa.core.conversation.concerns;

import dev.viceversa.core.concern.Concern;
import dev.viceversa.core.concern.ConcernId;
import dev.viceversa.core.concern.Concerns;
import dev.viceversa.core.concern.OutsideContacts;
import dev.viceversa.core.concern.TrustedContacts;
import dev.viceversa.core.conversation.Command;
import dev.viceversa.core.conversation.Conversation;
import dev.viceversa.core.conversation.Gesture;
import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.enrollment.Enrollment;
import dev.viceversa.core.enrollment.Enrollments;
import dev.viceversa.core.id.IdSource;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Answers;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.FormCheck;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code concern}: words in confidence for a trusted contact the sender chooses, outside every line of command that could
 * be touched. It works whatever became of the sender's pairing or enrollment. Thread-safe.
 */
@Singleton
final class ConcernConversation implements Conversation {

    private final Concerns concerns;
    private final TrustedContacts contacts;
    private final OutsideContacts outside;
    private final Enrollments enrollments;
    private final ConcernCards cards;
    private final ConcernNews news;
    private final ContactsDesk desk;
    private final IdSource ids;
    private final ProgramTime time;

    ConcernConversation(
            Concerns concerns,
            TrustedContacts contacts,
            OutsideContacts outside,
            Enrollments enrollments,
            ConcernCards cards,
            ConcernNews news,
            ContactsDesk desk,
            IdSource ids,
            ProgramTime time) {
        this.concerns = concerns;
        this.contacts = contacts;
        this.outside = outside;
        this.enrollments = enrollments;
        this.cards = cards;
        this.news = news;
        this.desk = desk;
        this.ids = ids;
        this.time = time;
    }

    @Override
    public String flow() {
        return ConcernCards.FLOW;
    }

    @Override
    public Set<Command> commands() {
        return Set.of(Command.CONCERN);
    }

    @Override
    public List<String> picked(Gesture.FormSubmitted sent) {
        return ContactsDesk.picked(sent.answers());
    }

    /** What was typed after the word is left alone: a concern goes through the form that says who will see it. */
    @Override
    public Reply commanded(Command command, String rest, Visitor visitor, Gesture.CommandGiven gesture) {
        List<Concern> sent = concerns.sentBy(visitor.id());
        return sent.isEmpty()
                ? write(visitor)
                : new Reply.Say(cards.own(sent, !offered(visitor).isEmpty()));
    }

    @Override
    public Reply pressed(Gesture.ButtonPressed press, Visitor visitor) {
        ActionRef action = press.action();
        return switch (action.verb()) {
            case "contacts" -> desk.open(action, visitor);
            case "write" -> write(visitor);
            case "read", "answer", "talked" ->
                entrusted(action, visitor)
                        .map(concern -> pressed(action.verb(), concern))
                        .orElseGet(() -> Reply.say("desk.not_yours"));
            default -> Reply.say("desk.outdated");
        };
    }

    @Override
    public Reply submitted(Gesture.FormSubmitted sent, Visitor visitor) {
        return switch (sent.action().verb()) {
            case "name" -> desk.name(sent, visitor);
            case "send" ->
                sent.action()
                        .id(0)
                        .map(id -> send(new ConcernId(id), sent.answers(), visitor))
                        .orElseGet(() -> Reply.say("desk.outdated"));
            case "reply" ->
                entrusted(sent.action(), visitor)
                        .map(concern -> reply(concern, sent.answers()))
                        .orElseGet(() -> Reply.say("desk.not_yours"));
            default -> Reply.say("desk.outdated");
        };
    }

    private Reply write(Visitor visitor) {
        List<Person> offered = offered(visitor);
        if (!offered.isEmpty()) {
            return new Reply.Ask(form(new ConcernId(ids.next()), offered, visitor));
        }
        if (enrollments.of(visitor.id()).isEmpty()) {
            return new Reply.Say(cards.nobody("concern.no_program"));
        }
        return new Reply.Say(cards.nobody(named(visitor).isEmpty() ? "concern.no_contacts" : "concern.none_outside"));
    }

    private Reply send(ConcernId id, Answers answers, Visitor visitor) {
        Optional<Concern> before = concerns.find(id);
        if (before.isPresent()) {
            return before.get().sender().equals(visitor.id())
                    ? new Reply.Say(cards.sent(before.get()))
                    : Reply.say("desk.not_yours");
        }
        List<Person> offered = offered(visitor);
        if (offered.isEmpty()) {
            return new Reply.Say(cards.nobody("concern.none_outside"));
        }
        Form form = form(id, offered, visitor);
        Map<String, Text> problems = FormCheck.problems(form, answers);
        if (!problems.isEmpty()) {
            return new Reply.Correct(form, problems);
        }
        Concern concern = Concern.send(
                id,
                visitor.id(),
                new PersonId(answers.textOrEmpty(ConcernForms.CONTACT)),
                answers.textOrEmpty(ConcernForms.WORDS),
                time.now());
        concerns.add(concern);
        news.sent(concern);
        return new Reply.Say(cards.sent(concern));
    }

    private Reply pressed(String verb, Concern concern) {
        return switch (verb) {
            case "answer" ->
                concern.open()
                        ? new Reply.Ask(ConcernForms.answering(concern, cards.name(concern.sender())))
                        : new Reply.Replace(cards.forContact(concern));
            case "read" -> moved(concern, concern.read());
            default -> moved(concern, concern.talked(time.now()));
        };
    }

    private Reply moved(Concern before, Concern after) {
        if (after != before) {
            concerns.update(after);
            news.moved(after);
        }
        return new Reply.Replace(cards.forContact(after));
    }

    private Reply reply(Concern concern, Answers answers) {
        Form form = ConcernForms.answering(concern, cards.name(concern.sender()));
        Map<String, Text> problems = FormCheck.problems(form, answers);
        if (concern.open() && !problems.isEmpty()) {
            return new Reply.Correct(form, problems);
        }
        Concern answered = concern.answered(answers.textOrEmpty(ConcernForms.WORDS), time.now());
        if (answered != concern) {
            concerns.update(answered);
            news.moved(answered);
            news.answered(answered);
        }
        return Reply.say(
                answered.state() == Concern.State.ANSWERED ? "concern.relayed" : "concern.you_talked",
                "name",
                cards.name(concern.sender()));
    }

    private static Form form(ConcernId id, List<Person> offered, Visitor visitor) {
        return ConcernForms.confiding(id, offered, visitor.person().standing().lineKnown());
    }

    /** A concern the visitor was chosen for. */
    private Optional<Concern> entrusted(ActionRef action, Visitor visitor) {
        return action.id(0)
                .flatMap(id -> concerns.find(new ConcernId(id)))
                .filter(concern -> concern.isFor(visitor.id()));
    }

    private List<Person> offered(Visitor visitor) {
        return outside.of(named(visitor), visitor.person());
    }

    /** The contacts of every program the visitor takes or took part in. */
    private List<PersonId> named(Visitor visitor) {
        return enrollments.of(visitor.id()).stream()
                .map(Enrollment::program)
                .flatMap(program -> contacts.of(program).stream())
                .distinct()
                .toList();
    }
}
