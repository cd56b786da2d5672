package dev.viceversa.core.survey;

import dev.viceversa.core.program.Cohort;
import dev.viceversa.core.program.ProgramRules;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * When an intake is asked what. Everybody of an intake shares the same waves, so that groups are large enough to stay
 * anonymous. Pure.
 */
public final class WaveCalendar {

    /** How long a wave takes answers. */
    static final Duration OPEN = Duration.ofDays(14);
    /** How long before the end the closing survey is asked. */
    static final Duration BEFORE_THE_END = Duration.ofDays(7);

    private WaveCalendar() {}

    /** A wave that is planned. */
    public record Planned(String survey, int number, Instant opensAt, Instant closesAt) {}

    /**
     * All waves of an intake that started: pulses while the closing survey is still far, then the closing survey.
     *
     * @param cohort with a start and an end
     */
    public static List<Planned> of(Cohort cohort, ProgramRules rules) {
        Instant start = cohort.startsAt().orElseThrow();
        Instant closing = cohort.endsAt().orElseThrow().minus(BEFORE_THE_END);
        List<Planned> waves = new ArrayList<>();
        int number = 1;
        for (Instant opens = start.plus(Duration.ofDays(rules.firstPulse()));
                !opens.plus(OPEN).isAfter(closing);
                opens = opens.plus(Duration.ofDays(rules.pulseEvery()))) {
            waves.add(new Planned(Survey.PULSE, number++, opens, opens.plus(OPEN)));
        }
        waves.add(new Planned(
                Survey.CLOSING, 1, closing, closing.plus(BEFORE_THE_END).plus(OPEN)));
        return waves;
    }
}
