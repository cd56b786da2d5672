package dev.viceversa.chaos;

import dev.viceversa.app.Viceversa;
import dev.viceversa.core.database.DatabaseAway;
import dev.viceversa.core.delivery.About;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.delivery.Weight;
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
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.pretend.slack.workspace.SlackUser;
import dev.viceversa.pretend.teams.TeamsUser;
import dev.viceversa.teams.connector.ConversationReference;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * People on both platforms, and what is planned for them, put into the bot's database by a process of the bot that sends
 * nothing itself.
 */
final class Company implements AutoCloseable {

    private final Ground ground;
    private final ApplicationContext house;
    private final List<Person> onSlack = new ArrayList<>();
    private final List<Person> onTeams = new ArrayList<>();
    private final List<SlackUser> slackUsers = new ArrayList<>();
    private int visitors;

    Company(Ground ground, int onEach) {
        this.ground = ground;
        Map<String, Object> settings = new HashMap<>(ground.settings());
        settings.put("viceversa.heartbeat.enabled", "false");
        house = Viceversa.start(settings, new ChaosWriter());
        for (int i = 0; i < onEach; i++) {
            SlackUser slack = ground.slack().workspace().addUser("Slack " + i, "slack" + i + "@example.com");
            TeamsUser teams = ground.teams().tenant().addUser("Teams " + i, "teams" + i + "@example.com");
            ground.teams().tenant().install(teams, true);
            slackUsers.add(slack);
            onSlack.add(add(slack.realName(), ZoneOffset.UTC, account(slack), Optional.empty()));
            onTeams.add(add(
                    teams.name(),
                    ZoneOffset.UTC,
                    new Account(Platform.TEAMS, ground.teams().tenant().id(), teams.aadObjectId()),
                    Optional.of(new ConversationReference(
                                    ground.teams().serviceUrl(),
                                    ground.teams().tenant().personal(teams),
                                    "")
                            .written())));
        }
    }

    /** Somebody more, and their account. */
    record Newcomer(SlackUser user, Person person) {}

    /** Somebody more, on Slack. */
    Newcomer newcomer(String name) {
        SlackUser user = ground.slack().workspace().addUser(name, name + "@example.com");
        return new Newcomer(user, add(name, ZoneOffset.UTC, account(user), Optional.empty()));
    }

    /** Does this in one transaction of the process that sends nothing. */
    void inTransaction(Runnable work) {
        again(work);
    }

    <T> T bean(Class<T> type) {
        return house.getBean(type);
    }

    /** Somebody more, on Slack, who lives in this zone. */
    Person livesIn(ZoneId zone) {
        String name = zone.getId().replace('/', '.').toLowerCase(Locale.ROOT);
        SlackUser user = ground.slack().workspace().addUser(name, name + "@example.com");
        return add(name, zone, account(user), Optional.empty());
    }

    /** Somebody the bot has never heard of, on Slack. */
    SlackUser visitor() {
        int number = visitors++;
        return ground.slack().workspace().addUser("Visitor " + number, "visitor" + number + "@example.com");
    }

    List<SlackUser> slackUsers() {
        return slackUsers;
    }

    /**
     * Plans nudges that are due now, in turn for everybody and on both platforms by turns; what was planned before stays.
     *
     * @param first the number of the first
     */
    void plan(String prefix, int first, int nudges) {
        again(() -> {
            for (int i = first; i < first + nudges; i++) {
                boolean slack = i % 2 == 0;
                List<Person> people = slack ? onSlack : onTeams;
                planNow(prefix + (slack ? "/slack/" : "/teams/") + i, people.get(i / 2 % people.size()));
            }
        });
    }

    /** The same on Slack alone. */
    void planOnSlack(String prefix, int first, int nudges) {
        again(() -> {
            for (int i = first; i < first + nudges; i++) {
                planNow(prefix + "/slack/" + i, onSlack.get(i % onSlack.size()));
            }
        });
    }

    /** Plans one nudge of this weight. */
    void plan(String key, Person person, Weight weight, Instant due, Duration keeps) {
        transactions().executeWrite(status -> {
            outbox().plan(person.id(), ChaosWriter.KIND, key, weight, About.NOTHING, due, keeps);
            return null;
        });
    }

    /** Program time. */
    Instant now() {
        return house.getBean(ProgramTime.class).now();
    }

    @Override
    public void close() {
        house.close();
    }

    private void planNow(String key, Person person) {
        outbox().plan(person.id(), ChaosWriter.KIND, key, Weight.NOTICE, About.NOTHING, now(), Duration.ofDays(3));
    }

    /** In one transaction, and again while the database is away. */
    private void again(Runnable work) {
        boolean done = Waiting.until(Duration.ofMinutes(10), Duration.ofMillis(500), () -> {
            try {
                transactions().executeWrite(status -> {
                    work.run();
                    return null;
                });
                return true;
            } catch (RuntimeException problem) {
                if (DatabaseAway.is(problem)) {
                    return false;
                }
                throw problem;
            }
        });
        if (!done) {
            throw new IllegalStateException("Nothing could be planned");
        }
    }

    private Account account(SlackUser user) {
        return new Account(Platform.SLACK, ground.slack().workspace().teamId(), user.id());
    }

    private Person add(String name, ZoneId zone, Account account, Optional<String> address) {
        IdSource ids = house.getBean(IdSource.class);
        Habits habits = new Habits(
                zone, WorkingHours.USUAL, List.of(Locale.ENGLISH), Set.of(), Locale.ENGLISH, false, Optional.empty());
        Person person =
                new Person(new PersonId(ids.next()), 0, name, Optional.empty(), Standing.UNKNOWN, habits, false);
        transactions().executeWrite(status -> {
            People people = house.getBean(People.class);
            people.add(person);
            people.add(new Identity(ids.next(), person.id(), account, address, Optional.empty(), Optional.empty()));
            return null;
        });
        return person;
    }

    private Outbox outbox() {
        return house.getBean(Outbox.class);
    }

    @SuppressWarnings("unchecked")
    private TransactionOperations<Connection> transactions() {
        return house.getBean(TransactionOperations.class);
    }
}
