package dev.viceversa.bench.delivery;

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
import dev.viceversa.pretend.teams.PretendTeams;
import dev.viceversa.pretend.teams.TeamsUser;
import dev.viceversa.teams.connector.ConversationReference;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Many people on Teams who are always at work. */
final class Crowd {

    private final ApplicationContext house;
    private final List<PersonId> people = new ArrayList<>();

    Crowd(ApplicationContext house, PretendTeams teams, int size) {
        this.house = house;
        for (int i = 0; i < size; i++) {
            TeamsUser user = teams.tenant().addUser("Person " + i, "person" + i + "@example.com");
            teams.tenant().install(user, true);
            ConversationReference reference =
                    new ConversationReference(teams.serviceUrl(), teams.tenant().personal(user), user.id());
            inTransaction(() -> people.add(settle(user, teams.tenant().id(), reference)));
        }
    }

    /** Does this for each, all in one transaction. */
    void tell(Consumer<PersonId> telling) {
        inTransaction(() -> people.forEach(telling));
    }

    /** Does this for so many of them, others each time, in one transaction. */
    void tellSome(int many, int time, Consumer<PersonId> telling) {
        inTransaction(() -> {
            for (int i = 0; i < many; i++) {
                telling.accept(people.get((time * many + i) % people.size()));
            }
        });
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private PersonId settle(TeamsUser user, String tenant, ConversationReference reference) {
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
        People register = house.getBean(People.class);
        register.add(new Person(person, 0, user.name(), Optional.empty(), Standing.UNKNOWN, habits, false));
        register.add(new Identity(
                ids.next(),
                person,
                new Account(Platform.TEAMS, tenant, user.aadObjectId()),
                Optional.of(reference.written()),
                Optional.empty(),
                Optional.empty()));
        return person;
    }

    @SuppressWarnings("unchecked")
    private void inTransaction(Runnable work) {
        TransactionOperations<Connection> transactions = house.getBean(TransactionOperations.class);
        transactions.executeWrite(_ -> {
            work.run();
            return true;
        });
    }
}
