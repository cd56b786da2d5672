package dev.viceversa.kit;

import dev.viceversa.core.enrollment.Enrollment;
import dev.viceversa.core.enrollment.EnrollmentId;
import dev.viceversa.core.enrollment.Enrollments;
import dev.viceversa.core.enrollment.Preferences;
import dev.viceversa.core.enrollment.Role;
import dev.viceversa.core.enrollment.TopicNeed;
import dev.viceversa.core.enrollment.TopicOffer;
import dev.viceversa.core.id.IdSource;
import dev.viceversa.core.people.Habits;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.Standing;
import dev.viceversa.core.people.WorkingHours;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.time.ProgramTime;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Many people at once, put straight into the stores: a company with lines, teams, reviewers, zones and topics. */
public final class Crowd {

    private static final List<String> TOPICS =
            List.of("ai_everyday", "ai_prompting", "automation", "dashboards", "cloud_basics", "social_media");
    private static final List<String> ZONES =
            List.of("Europe/Berlin", "Europe/London", "America/New_York", "Asia/Singapore");

    private Crowd() {}

    /** Adds so many people to the one program there is: the first few lead, the others report to somebody before them. */
    @SuppressWarnings("unchecked")
    public static List<Person> joins(ApplicationContext house, int size, long seed) {
        Random random = new Random(seed);
        List<Person> crowd = new ArrayList<>();
        IdSource ids = house.getBean(IdSource.class);
        for (int i = 0; i < size; i++) {
            crowd.add(person(ids, i, crowd, random));
        }
        TransactionOperations<Connection> transactions = house.getBean(TransactionOperations.class);
        People people = house.getBean(People.class);
        Program program = house.getBean(Programs.class).all().getFirst();
        transactions.executeWrite(status -> {
            crowd.forEach(people::add);
            crowd.forEach(person -> enroll(house, program, person, random));
            return null;
        });
        return crowd;
    }

    private static Person person(IdSource ids, int number, List<Person> before, Random random) {
        boolean top = before.size() < 3;
        Optional<Person> manager =
                top ? Optional.empty() : Optional.of(before.get(random.nextInt(Math.max(1, before.size() / 2))));
        // Every second one is a senior specialist, so that there is somebody to learn with for everybody who shares.
        int level = random.nextBoolean()
                ? 5 + random.nextInt(4)
                : manager.map(boss -> Math.max(1, boss.standing().level().orElseThrow() - 1 - random.nextInt(2)))
                        .orElse(8);
        Set<String> reviewers = before.isEmpty() || random.nextInt(4) > 0
                ? Set.of()
                : Set.of(before.get(random.nextInt(before.size())).email().orElseThrow());
        Standing standing = new Standing(
                OptionalInt.of(level),
                manager.map(Person::id),
                random.nextInt(20) > 0,
                Optional.of("Team " + random.nextInt(Math.max(2, number / 4 + 1))),
                Optional.of("Department " + random.nextInt(8)),
                Optional.of("Site " + random.nextInt(3)),
                reviewers,
                Optional.empty());
        Habits habits = new Habits(
                ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))),
                WorkingHours.USUAL,
                List.of(Locale.ENGLISH),
                Set.of(),
                Locale.ENGLISH,
                false,
                Optional.empty());
        return new Person(
                new PersonId(ids.next()),
                0,
                "Person " + number,
                Optional.of("person" + number + "-" + ids.next() + "@example.com"),
                standing,
                habits,
                false);
    }

    private static void enroll(ApplicationContext house, Program program, Person person, Random random) {
        boolean mentor = person.standing().level().orElseThrow() <= 4;
        Set<String> topics = IntStream.range(0, 3)
                .mapToObj(_ -> TOPICS.get(random.nextInt(TOPICS.size())))
                .collect(Collectors.toSet());
        house.getBean(Enrollments.class)
                .add(new Enrollment(
                        new EnrollmentId(house.getBean(IdSource.class).next()),
                        0,
                        program.id(),
                        house.getBean(Programs.class)
                                .currentCohort(program.id())
                                .id(),
                        person.id(),
                        mentor ? Role.MENTOR : Role.MENTEE,
                        Enrollment.State.ENROLLED,
                        Optional.empty(),
                        mentor ? topics.stream().map(TopicOffer::new).toList() : List.of(),
                        mentor
                                ? List.of()
                                : topics.stream()
                                        .map(topic -> new TopicNeed(topic, 1 + random.nextInt(3)))
                                        .toList(),
                        new Preferences(List.of(), List.of(), 1),
                        "",
                        house.getBean(ProgramTime.class).now()));
    }
}
