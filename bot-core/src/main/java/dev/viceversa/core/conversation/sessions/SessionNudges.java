package dev.viceversa.core.conversation.sessions;

import dev.viceversa.core.delivery.About;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.delivery.Weight;
import dev.viceversa.core.nudge.NudgePlanner;
import dev.viceversa.core.nudge.SilentSteps;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.PairingListener;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.people.Coordinators;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.session.Course;
import dev.viceversa.core.session.Session;
import dev.viceversa.core.session.SessionListener;
import dev.viceversa.core.time.ProgramTime;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Plans what people will hear about sessions unprompted, from what just happened. Each thing is planned once under its
 * business key. What is surely overtaken is cancelled at once; whether all else is still wanted is decided by its writer
 * when it is due. The senior of a pair is always reminded first, so that the junior rarely has to chase anybody. Takes
 * part in the caller's transaction. Thread-safe.
 */
@Singleton
class SessionNudges implements SessionListener, PairingListener {

    static final String FIRST_MEETING = "first_meeting";
    static final String PAIRS_WAITING = "pairs_waiting";
    static final String TIMES_WAITING = "times_waiting";
    static final String PREPARATION = "preparation";
    static final String CHECK_IN = "check_in";
    static final String CHECK_IN_AGAIN = "check_in_again";
    static final String NEXT_DATE = "next_date";

    /** Names of subjects the writers read. */
    static final String SESSION = "session";

    static final String ROUND = "round";
    static final String NTH = "nth";

    /** How long the other one has before a suggestion is brought up again. */
    private static final int TIMES_WAIT_DAYS = 3;
    /** How long after the check-in somebody who said nothing is asked once more. */
    private static final int CHECK_IN_AGAIN_DAYS = 4;
    /** How long before a pair counts as stalled its senior is reminded of a next date. */
    private static final int BEFORE_STALL_DAYS = 7;

    /** The weekly budget may hold a reminder back for a week and a weekend. */
    private static final Duration REMINDERS_KEEP = Duration.ofDays(14);

    private static final Duration CHECK_INS_KEEP = Duration.ofDays(10);

    private final Outbox outbox;
    private final NudgePlanner planner;
    private final SilentSteps silent;
    private final Pairings pairings;
    private final People people;
    private final Programs programs;
    private final Coordinators coordinators;
    private final ProgramTime time;

    SessionNudges(
            Outbox outbox,
            NudgePlanner planner,
            SilentSteps silent,
            Pairings pairings,
            People people,
            Programs programs,
            Coordinators coordinators,
            ProgramTime time) {
        this.outbox = outbox;
        this.planner = planner;
        this.silent = silent;
        this.pairings = pairings;
        this.people = people;
        this.programs = programs;
        this.coordinators = coordinators;
        this.time = time;
    }

    /** A pair was introduced: a first date is wanted. */
    @Override
    public void introduced(Pairing pairing) {
        Program program = programs.get(pairing.program());
        Instant from = pairing.introducedAt().orElseGet(time::now);
        Person senior = people.get(pairing.senior());
        Person junior = people.get(pairing.junior());
        List<Integer> days = program.rules().firstMeetingNudges().stream()
                .limit(program.rules().remindersPerStep())
                .toList();
        for (int nth = 0; nth < days.size(); nth++) {
            About about = about(pairing).and(NTH, String.valueOf(nth + 1));
            String key = pairing.id() + ":" + nth;
            boolean last = nth == days.size() - 1;
            Instant first = remind(senior, program, FIRST_MEETING, key, about, day(senior, from, days.get(nth)), last);
            Instant notBefore = later(first, day(junior, from, days.get(nth)));
            remind(junior, program, FIRST_MEETING, key, about, notBefore, last);
        }
        coordinators.everybody().forEach(id -> tellOfPairsWaiting(people.get(id), program, from));
    }

    /** One digest a program and day, however many pairs wait; the weekly budget makes it one a week. */
    private void tellOfPairsWaiting(Person coordinator, Program program, Instant from) {
        Instant told = planner.next(
                coordinator,
                program.rules(),
                Weight.DIGEST,
                day(coordinator, from, program.rules().coordinatorToldAfter()));
        plan(
                coordinator,
                PAIRS_WAITING,
                program.id() + ":" + date(coordinator, told),
                Weight.DIGEST,
                About.program(program.id()),
                told,
                REMINDERS_KEEP);
    }

    /** Times were suggested: the other one is asked once more if nothing happens. */
    @Override
    public void suggested(Session session, PersonId by) {
        Pairing pairing = pairings.get(session.pairing());
        // Nobody asks for a next date any more. What follows from this one asks anew.
        outbox.cancelPairing(pairing.id().value(), NEXT_DATE);
        Person asked = people.get(pairing.partnerOf(session.proposedBy()));
        remind(
                asked,
                programs.get(pairing.program()),
                TIMES_WAITING,
                session.id() + ":" + session.round(),
                about(pairing, session),
                day(asked, time.now(), TIMES_WAIT_DAYS),
                true);
    }

    /** A date is agreed: a preparation the working day before, one check-in the working day after, for both. */
    @Override
    public void agreed(Session session, PersonId by) {
        Pairing pairing = pairings.get(session.pairing());
        Program program = programs.get(pairing.program());
        outbox.cancel(
                key(TIMES_WAITING, session.id() + ":" + session.round(), pairing.partnerOf(session.proposedBy())));
        Instant start = session.at().orElseThrow();
        for (PersonId id : List.of(pairing.senior(), pairing.junior())) {
            Person person = people.get(id);
            Instant dayBefore = planner.next(
                    person,
                    program.rules(),
                    Weight.SESSION,
                    later(time.now(), planner.workingDayBefore(person, start)));
            if (date(person, dayBefore).isBefore(date(person, start))) {
                plan(
                        person,
                        PREPARATION,
                        session.id() + ":" + session.round(),
                        Weight.SESSION,
                        about(pairing, session),
                        dayBefore,
                        Duration.between(dayBefore, start));
            }
            ask(session, id);
        }
    }

    /** The other one is asked too, so that both sides are heard. */
    @Override
    public void reported(Session session, PersonId by) {
        ask(session, pairings.get(session.pairing()).partnerOf(by));
    }

    /** Asks one of the pair, on the working day after it, what became of a session. */
    private void ask(Session session, PersonId id) {
        Pairing pairing = pairings.get(session.pairing());
        Program program = programs.get(pairing.program());
        Person person = people.get(id);
        Instant end =
                later(session.endsAt().orElseGet(time::now), session.settledAt().orElse(Instant.EPOCH));
        Instant dayAfter = planner.next(person, program.rules(), Weight.SESSION, planner.workingDayAfter(person, end));
        String key = session.id() + ":" + session.round();
        plan(person, CHECK_IN, key, Weight.SESSION, about(pairing, session), dayAfter, CHECK_INS_KEEP);
        remind(
                person,
                program,
                CHECK_IN_AGAIN,
                key,
                about(pairing, session),
                day(person, dayAfter, CHECK_IN_AGAIN_DAYS),
                true);
    }

    /** No date stands any more: a next one is wanted, the senior's turn first, then both. */
    @Override
    public void settled(Session settled) {
        Pairing pairing = pairings.get(settled.pairing());
        Program program = programs.get(pairing.program());
        boolean held = settled.state() == Session.State.HELD;
        Instant from = held ? settled.at().orElseGet(time::now) : time.now();
        // A date that fell through is soon brought up again; after a meeting there is time until the pair would stall.
        int stalled = held ? program.rules().stallAfter() : 2 * BEFORE_STALL_DAYS;
        Person senior = people.get(pairing.senior());
        Person junior = people.get(pairing.junior());
        About about = about(pairing, settled);
        if (program.rules().remindersPerStep() > 1) {
            Instant slip = later(time.now(), day(senior, from, stalled - BEFORE_STALL_DAYS));
            remind(senior, program, NEXT_DATE, settled.id() + ":1", about.and(NTH, "1"), slip, false);
        }
        for (Person person : List.of(senior, junior)) {
            Instant stall = later(time.now(), day(person, from, stalled));
            remind(person, program, NEXT_DATE, settled.id() + ":2", about.and(NTH, "2"), stall, true);
        }
    }

    /** What was planned around a session no longer fits. */
    @Override
    public void overtaken(Session session) {
        Pairing pairing = pairings.get(session.pairing());
        String key = session.id() + ":" + session.round();
        for (PersonId person : List.of(pairing.senior(), pairing.junior())) {
            for (String kind : List.of(PREPARATION, CHECK_IN, CHECK_IN_AGAIN, TIMES_WAITING)) {
                outbox.cancel(key(kind, key, person));
            }
        }
    }

    /** This one said what became of the session: they are not asked again. */
    @Override
    public void told(Session session, PersonId who) {
        String key = session.id() + ":" + session.round();
        outbox.cancel(key(CHECK_IN, key, who));
        outbox.cancel(key(CHECK_IN_AGAIN, key, who));
    }

    /** One of the pair is back from a break: a date is wanted again, if none stands. */
    void back(Course course, String occasion) {
        if (course.withoutDateSince(time.now()).isEmpty()) {
            return;
        }
        Pairing pairing = course.pairing();
        Program program = programs.get(pairing.program());
        String kind = course.latest().isPresent() ? NEXT_DATE : FIRST_MEETING;
        About about = course.latest()
                .map(latest -> about(pairing, latest))
                .orElseGet(() -> about(pairing))
                .and(NTH, "1");
        for (PersonId id : List.of(pairing.senior(), pairing.junior())) {
            Person person = people.get(id);
            Instant soon = day(person, time.now(), TIMES_WAIT_DAYS);
            remind(person, program, kind, pairing.id() + ":" + occasion + ":" + kind, about, soon, true);
        }
    }

    /**
     * Plans a reminder.
     *
     * @param last whether it is the last one of its step: silence after it counts
     * @return when it is due
     */
    private Instant remind(
            Person person, Program program, String kind, String key, About about, Instant notBefore, boolean last) {
        Instant due = planner.next(person, program.rules(), Weight.REMINDER, notBefore);
        plan(person, kind, key, Weight.REMINDER, about, due, REMINDERS_KEEP);
        if (last) {
            silent.watch(key(kind, key, person.id()), due);
        }
        return due;
    }

    private void plan(Person to, String kind, String key, Weight weight, About about, Instant due, Duration keeps) {
        outbox.plan(to.id(), kind, key(kind, key, to.id()), weight, about, due, keeps);
    }

    private static String key(String kind, String key, PersonId person) {
        return kind + ":" + key + ":" + person;
    }

    private static About about(Pairing pairing) {
        return About.pairing(pairing.program(), pairing.id().value());
    }

    private static About about(Pairing pairing, Session session) {
        return about(pairing).and(SESSION, session.id().value()).and(ROUND, String.valueOf(session.round()));
    }

    /** The start of the day so many days later, in the person's zone. */
    private static Instant day(Person person, Instant from, int days) {
        ZoneId zone = person.habits().zone();
        return date(person, from).plusDays(days).atStartOfDay(zone).toInstant();
    }

    private static LocalDate date(Person person, Instant instant) {
        return LocalDate.ofInstant(instant, person.habits().zone());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
