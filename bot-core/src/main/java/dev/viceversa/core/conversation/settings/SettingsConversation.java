package dev.viceversa.core.conversation.settings;

import dev.viceversa.core.conversation.Command;
import dev.viceversa.core.conversation.Conversation;
import dev.viceversa.core.conversation.Gesture;
import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.discretion.Wishes;
import dev.viceversa.core.people.Account;
import dev.viceversa.core.people.Habits;
import dev.viceversa.core.people.HabitsListener;
import dev.viceversa.core.people.Identity;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.Platform;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Answers;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.FormCheck;
import dev.viceversa.core.ui.Input;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code settings}: everything a person sets for themselves, and nobody else sees. Thread-safe. */
@Singleton
final class SettingsConversation implements Conversation {

    static final String FLOW = "settings";
    private static final String PERSON = "person";

    private final People people;
    private final Wishes wishes;
    private final AccountTalk accounts;
    private final SettingsMessages messages;
    private final ProgramTime time;
    private final List<HabitsListener> listeners;

    SettingsConversation(
            People people,
            Wishes wishes,
            AccountTalk accounts,
            SettingsMessages messages,
            ProgramTime time,
            List<HabitsListener> listeners) {
        this.people = people;
        this.wishes = wishes;
        this.accounts = accounts;
        this.messages = messages;
        this.time = time;
        this.listeners = listeners;
    }

    @Override
    public String flow() {
        return FLOW;
    }

    @Override
    public Set<Command> commands() {
        return Set.of(Command.SETTINGS);
    }

    @Override
    public List<String> picked(Gesture.FormSubmitted form) {
        return form.answers().chosen(PERSON);
    }

    @Override
    public Reply commanded(Command command, String rest, Visitor visitor, Gesture.CommandGiven gesture) {
        String[] words = rest.strip().split("\\s+", 2);
        if (words.length == 2 && words[0].equalsIgnoreCase("link")) {
            return accounts.typed(words[1], visitor);
        }
        return overview(visitor.id(), Optional.empty());
    }

    @Override
    public Reply pressed(Gesture.ButtonPressed press, Visitor visitor) {
        ActionRef action = press.action();
        return switch (action.verb()) {
            case "see" -> overview(visitor.id(), Optional.empty());
            case "times" -> new Reply.Ask(timesForm(visitor.person()));
            case "wishes" -> new Reply.Say(messages.wishes(visitor.id(), Optional.empty()));
            case "wish" -> new Reply.Ask(wishForm());
            case "take_back" -> takeBack(action, visitor);
            case "accounts" -> new Reply.Say(messages.accounts(visitor.person(), Optional.empty()));
            case "link", "link_yes", "link_no", "unlink" -> accounts.pressed(action, visitor);
            default -> Reply.say("desk.outdated");
        };
    }

    @Override
    public Reply submitted(Gesture.FormSubmitted sent, Visitor visitor) {
        return switch (sent.action().verb()) {
            case "times" -> times(sent.answers(), visitor);
            case "wish" -> wish(sent.answers(), visitor);
            default -> Reply.say("desk.outdated");
        };
    }

    private Reply times(Answers answers, Visitor visitor) {
        Form form = timesForm(visitor.person());
        Map<String, Text> problems = HabitsForm.problems(form, answers);
        if (!problems.isEmpty()) {
            return new Reply.Correct(form, problems);
        }
        Habits before = visitor.person().habits();
        Habits now = HabitsForm.read(before, answers, today(visitor.person()));
        if (!now.equals(before)) {
            people.update(people.get(visitor.id()).with(now));
            if (!now.zone().equals(before.zone())
                    || !now.hours().equals(before.hours())
                    || !now.daysOff().equals(before.daysOff())) {
                Person changed = people.get(visitor.id());
                listeners.forEach(listener -> listener.changed(changed, before));
            }
        }
        return overview(visitor.id(), Optional.of(Text.of("settings.saved")));
    }

    private Reply wish(Answers answers, Visitor visitor) {
        Form form = wishForm();
        Map<String, Text> problems = FormCheck.problems(form, answers);
        if (!problems.isEmpty()) {
            return new Reply.Correct(form, problems);
        }
        Optional<PersonId> other = answers.text(PERSON)
                .flatMap(user -> people.identity(new Account(
                        visitor.account().platform(), visitor.account().workspace(), user)))
                .map(Identity::person);
        if (other.isEmpty()) {
            return new Reply.Correct(form, Map.of(PERSON, Text.of("settings.person_unknown")));
        }
        if (other.get().equals(visitor.id())) {
            return new Reply.Correct(form, Map.of(PERSON, Text.of("settings.person_self")));
        }
        if (!wishes.add(visitor.id(), other.get())) {
            return new Reply.Correct(form, Map.of(PERSON, Text.of("settings.wishes_full", "most", Wishes.MOST)));
        }
        return new Reply.Say(messages.wishes(visitor.id(), Optional.of(Text.of("settings.wish_noted"))));
    }

    private Reply takeBack(ActionRef action, Visitor visitor) {
        action.id(0).map(PersonId::new).ifPresent(other -> wishes.remove(visitor.id(), other));
        return new Reply.Say(messages.wishes(visitor.id(), Optional.of(Text.of("settings.wish_taken_back"))));
    }

    private Reply overview(PersonId person, Optional<Text> news) {
        return new Reply.Say(messages.overview(people.get(person), news));
    }

    private Form timesForm(Person person) {
        Set<Platform> platforms = people.identities(person.id()).stream()
                .map(identity -> identity.account().platform())
                .collect(Collectors.toSet());
        return HabitsForm.of(person.habits(), platforms, today(person));
    }

    private static Form wishForm() {
        return new Form(
                Text.of("settings.wish_title"),
                Text.of("settings.save"),
                List.of(new Input.PickPerson(
                        PERSON, Text.of("settings.wish_person"), Optional.of(Text.of("settings.wish_hint")), true)),
                ActionRef.of(FLOW, "wish"));
    }

    private LocalDate today(Person person) {
        return time.now().atZone(person.habits().zone()).toLocalDate();
    }
}
