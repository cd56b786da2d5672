package dev.viceversa.core.nudge;

import dev.viceversa.core.delivery.Heard;
import dev.viceversa.core.delivery.Weight;
import dev.viceversa.core.program.ProgramRules;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/**
 * How much a person may hear unprompted in any seven days, over all programs: so many reminders, pulses and digests,
 * and so many messages of all kinds. Pure.
 */
final class NudgeBudget {

    static final Duration WINDOW = Duration.ofDays(7);

    private NudgeBudget() {}

    /**
     * The first instant, not before {@code now}, at which one more message of this weight fits; {@link Instant#MAX} when
     * none ever does.
     *
     * @param heard what the person heard unprompted in the window before {@code now} at least
     */
    static Instant fits(List<Heard.Unprompted> heard, ProgramRules rules, Weight weight, Instant now) {
        Instant fits = now;
        if (weight.unprompted()) {
            fits = later(fits, free(heard, _ -> true, rules.weeklyUnprompted(), now));
        }
        if (weight.countedAsReminder()) {
            fits = later(fits, free(heard, Weight::countedAsReminder, rules.weeklyReminders(), now));
        }
        return fits;
    }

    private static Instant free(List<Heard.Unprompted> heard, Predicate<Weight> counted, int most, Instant now) {
        if (most < 1) {
            return Instant.MAX;
        }
        List<Instant> leaving = heard.stream()
                .filter(message -> counted.test(message.weight()))
                .map(message -> message.at().plus(WINDOW))
                .filter(now::isBefore)
                .sorted()
                .toList();
        return leaving.size() < most ? now : leaving.get(leaving.size() - most);
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
