package dev.viceversa.core.conversation.concerns;

import dev.viceversa.core.audit.AuditLog;
import dev.viceversa.core.concern.TrustedContacts;
import dev.viceversa.core.conversation.Gesture;
import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.delivery.About;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.people.Account;
import dev.viceversa.core.people.Identity;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Answers;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Element;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.FormCheck;
import dev.viceversa.core.ui.Input;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Coordinators name the two trusted contacts of a program; a contact hears what is asked of them. Thread-safe. */
@Singleton
final class ContactsDesk {

    private static final String KIND = "trusted_contact";

    private final TrustedContacts contacts;
    private final Programs programs;
    private final People people;
    private final Outbox outbox;
    private final AuditLog audit;

    ContactsDesk(TrustedContacts contacts, Programs programs, People people, Outbox outbox, AuditLog audit) {
        this.contacts = contacts;
        this.programs = programs;
        this.people = people;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Whom a form points at. */
    static List<String> picked(Answers answers) {
        return names().stream().flatMap(name -> answers.chosen(name).stream()).toList();
    }

    Reply open(ActionRef action, Visitor visitor) {
        return program(action, visitor)
                .<Reply>map(program -> new Reply.Ask(form(program)))
                .orElseGet(() -> Reply.say("desk.not_yours"));
    }

    Reply name(Gesture.FormSubmitted sent, Visitor visitor) {
        return program(sent.action(), visitor)
                .map(program -> name(program, sent.answers(), visitor))
                .orElseGet(() -> Reply.say("desk.not_yours"));
    }

    private Reply name(Program program, Answers answers, Visitor visitor) {
        Form form = form(program);
        Map<String, Text> problems = new LinkedHashMap<>(FormCheck.problems(form, answers));
        List<Person> chosen = new ArrayList<>();
        for (String name : names()) {
            Optional<Person> person = person(answers, name, visitor);
            if (person.isEmpty()) {
                problems.putIfAbsent(name, Text.of("concern.contact_unknown"));
            } else if (chosen.stream()
                    .anyMatch(other -> other.id().equals(person.get().id()))) {
                problems.putIfAbsent(name, Text.of("concern.contact_twice"));
            } else {
                chosen.add(person.get());
            }
        }
        if (!problems.isEmpty()) {
            return new Reply.Correct(form, problems);
        }
        List<PersonId> named = chosen.stream().map(Person::id).toList();
        if (!contacts.of(program.id()).equals(named)) {
            contacts.name(program.id(), named);
            audit.record(visitor.id(), "program.contacts", program.id().value());
            named.forEach(contact -> outbox.tell(
                    contact,
                    KIND,
                    "trusted_contact:" + program.id() + ":" + contact,
                    welcome(program),
                    About.program(program.id())));
        }
        return Reply.say(
                "concern.contacts_saved",
                "one",
                chosen.getFirst().name(),
                "other",
                chosen.getLast().name(),
                "program",
                program.name());
    }

    private static Message welcome(Program program) {
        Text title = Text.of("concern.contact_title", "program", program.name());
        return Message.of(
                title,
                new Block.Heading(title),
                Block.prose("concern.contact_text"),
                Block.quiet("concern.contact_note"));
    }

    private Form form(Program program) {
        List<Element> elements = new ArrayList<>();
        elements.add(Block.prose("concern.contacts_intro"));
        List<String> now = contacts.of(program.id()).stream()
                .flatMap(id -> people.find(id).stream())
                .map(Person::name)
                .toList();
        if (!now.isEmpty()) {
            elements.add(Block.Facts.of(new Block.Fact(
                    Text.of("concern.contacts_now"),
                    Text.list(now.stream().map(Text::verbatim).toList()))));
        }
        for (String name : names()) {
            elements.add(new Input.PickPerson(name, Text.of("concern." + name), Optional.empty(), true));
        }
        elements.add(Block.quiet("concern.contacts_note"));
        return new Form(
                Text.of("concern.contacts_title"),
                Text.of("concern.contacts_save"),
                elements,
                ActionRef.of(ConcernCards.FLOW, "name", program.id().value()));
    }

    private Optional<Person> person(Answers answers, String name, Visitor visitor) {
        return answers.text(name)
                .flatMap(user -> people.identity(new Account(
                        visitor.account().platform(), visitor.account().workspace(), user)))
                .map(Identity::person)
                .flatMap(people::find)
                .filter(person -> !person.left());
    }

    private Optional<Program> program(ActionRef action, Visitor visitor) {
        return action.id(0).filter(id -> visitor.coordinator()).flatMap(id -> programs.find(new ProgramId(id)));
    }

    private static List<String> names() {
        return IntStream.rangeClosed(1, TrustedContacts.MOST)
                .mapToObj(place -> "contact_" + place)
                .toList();
    }
}
