package dev.viceversa.chaos;

import dev.viceversa.core.delivery.Weight;
import dev.viceversa.core.nudge.NudgePlanner;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.program.ProgramRules;
import dev.viceversa.pretend.LedgerEntry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Time passes as people live it: replicas sleep through a day and neither lose what is still of use nor say what is not;
 * reminders planned over both clock changes in six zones, and over a leap day, arrive at ten in the morning.
 */
final class Calendar implements Run.Part {

    private static final String PREFIX = "calendar";
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("America/Santiago"),
            ZoneId.of("Asia/Beirut"),
            ZoneId.of("Pacific/Auckland"));
    private static final LocalTime AT = ProgramRules.DEFAULTS.deliveryAt();
    private static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);

    /** Replicas look at the turned clock every five seconds. */
    private static final Duration SEEN = Duration.ofSeconds(6);

    private static final Duration LATE = Duration.ofMinutes(2);

    @Override
    public String name() {
        return PREFIX;
    }

    private record Reminder(String key, Person person, Instant due) {}

    @Override
    public void play(Run run) {
        outage(run);
        List<Reminder> reminders = plan(run);
        try (Fleet _ = Fleet.of(run.ground(), 3)) {
            for (Reminder reminder : reminders) {
                turn(run, reminder.due().plusSeconds(1));
                boolean settled =
                        Waiting.until(Duration.ofSeconds(60), () -> run.rows().open(reminder.key()) == 0);
                run.progress()
                        .say(
                                "%s in %s",
                                reminder.due(), reminder.person().habits().zone());
                run.figures().add("unsettled", settled ? 0 : 1);
            }
        }
        for (Reminder reminder : reminders) {
            run.figures().add("reminders_over_clock_changes", 1);
            run.figures().add("reminders_at_a_wrong_hour", atTheRightHour(run, reminder) ? 0 : 1);
        }
    }

    /** Nobody is there for a day. */
    private static void outage(Run run) {
        Instant now = run.company().now();
        Person somebody = run.company().livesIn(ZoneOffset.UTC);
        for (int i = 0; i < 10; i++) {
            run.company()
                    .plan("outage/slack/keeps/" + i, somebody, Weight.NOTICE, now.plusSeconds(60), Duration.ofDays(2));
            run.company()
                    .plan("outage/slack/ends/" + i, somebody, Weight.NOTICE, now.plusSeconds(60), Duration.ofHours(12));
        }
        turn(run, now.plus(Duration.ofDays(1)));
        try (Fleet _ = Fleet.of(run.ground(), 3)) {
            run.settle("outage/slack/keeps", Duration.ofMinutes(2));
            run.settle("outage/slack/ends", Duration.ofMinutes(1));
        }
        run.figures().put("outage_hours", 24);
        // Those that expired are not among them.
        run.figures()
                .put(
                        "stale_said_after_outage",
                        run.rows().nudges("outage/slack/ends").size());
    }

    /** One for the first permitted day at or after each change of clocks, in the order of instants. */
    private static List<Reminder> plan(Run run) {
        List<Reminder> planned = new ArrayList<>();
        Instant from = run.company().now();
        // One change of clocks, in the smallest run, is seen in two zones.
        for (ZoneId zone : ZONES.subList(0, run.sizes().turns() > 1 ? ZONES.size() : 2)) {
            Person person = run.company().livesIn(zone);
            Instant last = from;
            for (int turn = 0; turn < run.sizes().turns(); turn++) {
                ZoneOffsetTransition change = zone.getRules().nextTransition(last);
                last = change.getInstant();
                planned.add(reminder(run, person, "turn" + turn, last.minus(Duration.ofHours(11))));
            }
            if (run.sizes().turns() > 1) {
                planned.add(reminder(
                        run, person, "leap", LEAP_DAY.atStartOfDay(zone).toInstant()));
            }
        }
        planned.sort(Comparator.comparing(Reminder::due));
        return planned;
    }

    private static Reminder reminder(Run run, Person person, String name, Instant notBefore) {
        Instant due = new NudgePlanner().next(person, ProgramRules.DEFAULTS, Weight.REMINDER, notBefore);
        String key =
                PREFIX + "/slack/" + name + "/" + person.habits().zone().getId().replace('/', '.');
        run.company().plan(key, person, Weight.REMINDER, due, Duration.ofDays(2));
        return new Reminder(key + "%", person, due);
    }

    private static boolean atTheRightHour(Run run, Reminder reminder) {
        String key = reminder.key().substring(0, reminder.key().length() - 1);
        return run.rows().nudges(PREFIX).stream()
                        .filter(row -> row.key().equals(key))
                        .flatMap(row -> run.ground().slack().ledger().messagesOfDelivery(row.id()).stream())
                        .map(LedgerEntry::programTime)
                        .map(arrived -> arrived.atZone(
                                        reminder.person().habits().zone())
                                .toLocalTime())
                        .filter(local -> !local.isBefore(AT) && local.isBefore(AT.plus(LATE)))
                        .count()
                == 1;
    }

    private static void turn(Run run, Instant to) {
        Duration ahead = run.ground().clock().aheadAt(to);
        run.rows().turn(ahead);
        run.ground().clock().turn(ahead);
        Waiting.pause(SEEN);
    }
}
