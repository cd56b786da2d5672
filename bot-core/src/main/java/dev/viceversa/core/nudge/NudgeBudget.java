package dev.viceversa.core.nudge;

import dev.viceversa.core.delivery.Heard;
import dev.viceversa.core.delivery.Weight;
import dev.viceversa.core.program.ProgramRules;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;

/**
 * How much a person may hear unprompted in any seven days, over all programs: so many reminders, pulses and digests,
 * and so many messages of all kinds. Counted by calendar days in the person's zone, not by seconds: otherwise the moment
 * it takes to send something would push a weekly reminder to the day after, week by week. Pure.
 */
final class NudgeBudget {

    /** What was heard on one Tuesday leaves room again on the next, at whatever second it was carried out. */
    private static final int WINDOW_DAYS = 7;

    /** How far to look back: the window, and a day for zones and clock changes. */
    static final Duration LOOKING_BACK = Duration.ofDays(WINDOW_DAYS + 1);

    private NudgeBudget() {}

    /**
     * The first instant, not before {@code now}, at which one more message of this weight fits; {@link Instant#MAX} when
     * none ever does.
     *
     * @param heard what the person heard unprompted since {@link #LOOKING_BACK} before {@code now} at least
     * @param zone the person's own
     */
    static Instant fits(List<Heard.Unprompted> heard, ProgramRules rules, Weight weight, ZoneId zone, Instant now) {
        Instant fits = now;
        if (weight.unprompted()) {
            fits = later(fits, free(heard, _ -> true, rules.weeklyUnprompted(), zone, now));
        }
        if (weight.countedAsReminder()) {
            fits = later(fits, free(heard, Weight::countedAsReminder, rules.weeklyReminders(), zone, now));
        }
        return fits;
    }

    private static Instant free(
            List<Heard.Unprompted> heard, Predicate<Weight> counted, int most, ZoneId zone, Instant now) {
        if (most < 1) {
            return Instant.MAX;
        }
        List<Instant> leaving = heard.stream()
                .filter(message -> counted.test(message.weight()))
                .map(message -> LocalDate.ofInstant(message.at(), zone)
                        .plusDays(WINDOW_DAYS)
                        .atStartOfDay(zone)
                        .toInstant())
                .filter(now::isBefore)
                .sorted()
                .toList();
        return leaving.size() < most ? now : leaving.get(leaving.size() - most);
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
