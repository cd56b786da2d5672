package dev.viceversa.core.conversation.reports;

import dev.viceversa.core.enrollment.Enrollment;
import dev.viceversa.core.enrollment.Enrollments;
import dev.viceversa.core.enrollment.Role;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.Cadence;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.session.Course;
import dev.viceversa.core.session.Session;
import dev.viceversa.core.session.Sessions;
import dev.viceversa.core.time.ProgramTime;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts what a coordinator may know of a program. Only reads. Thread-safe. */
@Singleton
public class Counting {

    /** A decline, a missing answer and a freeze look alike. */
    private static final Set<Pairing.State> OPEN_AGAIN =
            EnumSet.of(Pairing.State.DECLINED, Pairing.State.EXPIRED, Pairing.State.FROZEN);

    private final Enrollments enrollments;
    private final Pairings pairings;
    private final Sessions sessions;
    private final ProgramTime time;

    Counting(Enrollments enrollments, Pairings pairings, Sessions sessions, ProgramTime time) {
        this.enrollments = enrollments;
        this.pairings = pairings;
        this.sessions = sessions;
        this.time = time;
    }

    /** The program as it stands now. */
    public Figures of(Program program) {
        List<Enrollment> enrolled = enrollments.in(program.id());
        List<Pairing> all = pairings.in(program.id());
        List<Pairing> known = all.stream().filter(Pairing::wasIntroduced).toList();
        Instant now = time.now();
        var courses = sessions.courses(known);
        return new Figures(
                count(enrolled, Role.MENTOR),
                count(enrolled, Role.MENTEE),
                (int) enrolled.stream()
                        .filter(one -> one.state() == Enrollment.State.PAUSED)
                        .count(),
                count(all, EnumSet.of(Pairing.State.PROPOSED, Pairing.State.ACCEPTED)),
                count(all, EnumSet.of(Pairing.State.INTRODUCED)),
                count(all, EnumSet.of(Pairing.State.ACTIVE)),
                count(all, EnumSet.of(Pairing.State.COMPLETED)),
                count(all, EnumSet.of(Pairing.State.ENDED)),
                count(all, OPEN_AGAIN),
                courses.values().stream().mapToInt(Course::held).sum(),
                (int) courses.values().stream()
                        .flatMap(course -> course.open().stream())
                        .filter(session -> session.state() == Session.State.PLANNED && session.ahead(now))
                        .count(),
                known.stream()
                        .filter(pairing -> pairing.living() || pairing.state() == Pairing.State.COMPLETED)
                        .mapToInt(pairing -> expected(pairing, program.rules().cadence(), now))
                        .sum(),
                waiting(program, enrolled, courses.values().stream().toList(), now));
    }

    private static List<Figures.Waiting> waiting(
            Program program, List<Enrollment> enrolled, List<Course> courses, Instant now) {
        Set<PersonId> here = enrolled.stream()
                .filter(Enrollment::active)
                .map(Enrollment::person)
                .collect(Collectors.toSet());
        return courses.stream()
                .filter(course -> course.pairing().living())
                // A break is not a stall.
                .filter(course -> here.contains(course.pairing().mentor())
                        && here.contains(course.pairing().mentee()))
                .filter(course -> course.held() < program.rules().cadence().sessions())
                .flatMap(course -> course.withoutDateSince(now).stream()
                        .filter(since -> days(since, now) >= program.rules().stallAfter())
                        .map(since -> new Figures.Waiting(
                                course.pairing(),
                                since,
                                days(since, now) >= program.rules().amberAfter())))
                .sorted(Comparator.comparing(Figures.Waiting::since))
                .toList();
    }

    /** How many sessions a pair would have held by now: one every so often since it was introduced. */
    static int expected(Pairing pairing, Cadence cadence, Instant now) {
        Optional<ZonedDateTime> start = pairing.introducedAt().map(at -> at.atZone(ZoneOffset.UTC));
        int count = 0;
        while (start.isPresent()
                && count < cadence.sessions()
                && !start.get()
                        .plus(cadence.every().multipliedBy(count + 1))
                        .toInstant()
                        .isAfter(now)) {
            count++;
        }
        return count;
    }

    private static long days(Instant since, Instant now) {
        return Duration.between(since, now).toDays();
    }

    private static int count(List<Enrollment> enrolled, Role role) {
        return (int) enrolled.stream()
                .filter(one -> one.state() != Enrollment.State.LEFT && one.role() == role)
                .count();
    }

    private static int count(List<Pairing> pairings, Set<Pairing.State> states) {
        return (int) pairings.stream()
                .filter(pairing -> states.contains(pairing.state()))
                .count();
    }
}
