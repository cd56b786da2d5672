package dev.viceversa.core.round;

import dev.viceversa.core.delivery.Weight;
import dev.viceversa.core.nudge.NudgePlanner;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.program.ProgramRules;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;

/**
 * Until when juniors may answer, and the one instant at which everybody hears. Both are fixed when matches are published,
 * so that no answer moves them and nobody can read an answer from them. Pure. Thread-safe.
 */
@Singleton
public final class AnswerTime {

    /** Somebody who is away for long does not hold up everybody else. */
    static final Duration LONGEST = Duration.ofDays(14);

    /** How far the common instant is moved at most to reach people at work: over a weekend with a holiday. */
    private static final int HOURS_TO_LOOK_AT = 96;

    private final NudgePlanner planner;

    AnswerTime(NudgePlanner planner) {
        this.planner = planner;
    }

    /** When this junior stops work on the last of her working days to answer in, her own zone and days off counted. */
    Instant answerBy(Person junior, ProgramRules rules, Instant published) {
        Instant deadline = planner.addWorkingDays(junior, published, Math.max(1, rules.declineDays()));
        Instant latest = published.plus(LONGEST);
        return deadline.isBefore(latest) ? deadline : latest;
    }

    /**
     * The common instant: the first full hour after the last deadline at which most of the people concerned are at work.
     */
    Instant hearAt(Collection<Person> audience, ProgramRules rules, Instant lastDeadline) {
        Instant first = lastDeadline.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
        Instant best = first;
        long most = -1;
        for (int hour = 0; hour < HOURS_TO_LOOK_AT; hour++) {
            Instant candidate = first.plus(hour, ChronoUnit.HOURS);
            long atWork = audience.stream()
                    .filter(person -> planner.permitted(person, rules, Weight.SESSION, candidate))
                    .count();
            if (atWork > most) {
                most = atWork;
                best = candidate;
            }
        }
        return best;
    }
}
