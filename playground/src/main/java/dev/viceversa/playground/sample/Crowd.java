package dev.viceversa.playground.sample;

import dev.viceversa.core.enrollment.Application;
import dev.viceversa.core.enrollment.Enrolling;
import dev.viceversa.core.enrollment.EnrollingOutcome;
import dev.viceversa.core.enrollment.EnrollmentId;
import dev.viceversa.core.enrollment.Preferences;
import dev.viceversa.core.enrollment.Role;
import dev.viceversa.core.enrollment.TopicNeed;
import dev.viceversa.core.enrollment.TopicOffer;
import dev.viceversa.core.id.IdSource;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.track.Tracks;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Takes a whole company into a program at once. Thousands of conversations would take minutes, so these people come in by
 * the use case behind the form they would have filled in. The same company always answers the same.
 */
@Singleton
final class Crowd {

    private static final long SEED = 2;
    private static final int AT_ONCE = 200;
    private static final int SENIOR_FROM = 3;
    private static final int TOPICS = 3;
    private static final int HIGHEST_ANSWER = 5;

    private final Programs programs;
    private final People people;
    private final Enrolling enrolling;
    private final Tracks tracks;
    private final IdSource ids;
    private final TransactionOperations<Connection> transactions;

    Crowd(
            Programs programs,
            People people,
            Enrolling enrolling,
            Tracks tracks,
            IdSource ids,
            TransactionOperations<Connection> transactions) {
        this.programs = programs;
        this.people = people;
        this.enrolling = enrolling;
        this.tracks = tracks;
        this.ids = ids;
        this.transactions = transactions;
    }

    /** Juniors join the one open program as mentors, everybody else as mentees. */
    void join(List<SampleCompany.Colleague> colleagues) {
        Random random = new Random(SEED);
        Program program = transactions.executeRead(_ -> programs.joinable().getFirst());
        List<String> topics = tracks.of(program.track()).topics().stream()
                .map(topic -> topic.key())
                .toList();
        for (int from = 0; from < colleagues.size(); from += AT_ONCE) {
            List<SampleCompany.Colleague> some = colleagues.subList(from, Math.min(colleagues.size(), from + AT_ONCE));
            transactions.executeWrite(_ -> {
                some.forEach(colleague -> join(colleague, program, topics, random));
                return null;
            });
        }
    }

    private void join(SampleCompany.Colleague colleague, Program program, List<String> topics, Random random) {
        Person person = people.withEmail(colleague.email())
                .orElseThrow(() -> new IllegalStateException("Nobody has the address " + colleague.email()));
        boolean mentor = colleague.level() < SENIOR_FROM;
        List<String> chosen = new ArrayList<>(topics);
        Collections.shuffle(chosen, random);
        int style = tracks.of(program.track()).style().size();
        List<String> few = chosen.subList(0, Math.min(TOPICS, chosen.size()));
        EnrollingOutcome outcome = enrolling.enroll(
                new Application(
                        new EnrollmentId(ids.next()),
                        program.id(),
                        person.id(),
                        mentor ? Role.MENTOR : Role.MENTEE,
                        mentor ? few.stream().map(TopicOffer::new).toList() : List.of(),
                        mentor
                                ? List.of()
                                : few.stream()
                                        .map(topic -> new TopicNeed(topic, 1 + random.nextInt(3)))
                                        .toList(),
                        new Preferences(
                                IntStream.range(0, style)
                                        .map(_ -> 1 + random.nextInt(HIGHEST_ANSWER))
                                        .boxed()
                                        .toList(),
                                few.subList(0, Math.min(few.size(), random.nextInt(Preferences.MOST_RANKED + 1))),
                                1),
                        ""),
                person);
        if (!(outcome instanceof EnrollingOutcome.Enrolled)) {
            throw new IllegalStateException(colleague.email() + " could not join: " + outcome);
        }
    }
}
