package dev.viceversa.app.load;

import dev.viceversa.core.delivery.About;
import dev.viceversa.core.delivery.Delivery;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.delivery.Weight;
import dev.viceversa.core.delivery.Writer;
import dev.viceversa.core.id.IdSource;
import dev.viceversa.core.people.Account;
import dev.viceversa.core.people.Habits;
import dev.viceversa.core.people.Identity;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.Platform;
import dev.viceversa.core.people.Standing;
import dev.viceversa.core.people.WorkingHours;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.ui.Message;
import dev.viceversa.pretend.slack.PretendSlack;
import dev.viceversa.pretend.slack.workspace.SlackUser;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Nudges that are all due at once, each to somebody of their own; leave as fast as Slack's limits let them. */
final class NudgeRun implements Writer {

    private static final String KIND = "load";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Message> write(Delivery delivery, Person reader) {
        return Optional.of(Message.of(Text.verbatim("Did you find a date for your next conversation?")));
    }

    @SuppressWarnings("unchecked")
    void plan(ApplicationContext house, PretendSlack slack, int nudges) {
        TransactionOperations<Connection> transactions = house.getBean(TransactionOperations.class);
        for (int i = 0; i < nudges; i++) {
            SlackUser user = slack.workspace().addUser("Nudged " + i, "nudged" + i + "@example.com");
            transactions.executeWrite(_ -> {
                PersonId person = settle(house, slack, user);
                house.getBean(Outbox.class)
                        .plan(
                                person,
                                KIND,
                                "load:" + person.value(),
                                Weight.SESSION,
                                About.NOTHING,
                                house.getBean(ProgramTime.class).now(),
                                Duration.ofDays(1));
                return person;
            });
        }
    }

    private static PersonId settle(ApplicationContext house, PretendSlack slack, SlackUser user) {
        IdSource ids = house.getBean(IdSource.class);
        PersonId person = new PersonId(ids.next());
        Habits habits = new Habits(
                ZoneOffset.UTC,
                WorkingHours.parse("Mo-Su 00:00-24:00").orElseThrow(),
                List.of(Locale.ENGLISH),
                Set.of(),
                Locale.ENGLISH,
                true,
                Optional.empty());
        People people = house.getBean(People.class);
        people.add(new Person(person, 0, user.name(), Optional.empty(), Standing.UNKNOWN, habits, false));
        people.add(new Identity(
                ids.next(),
                person,
                new Account(Platform.SLACK, slack.workspace().teamId(), user.id()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        return person;
    }
}
