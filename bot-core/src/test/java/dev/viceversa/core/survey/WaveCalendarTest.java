package dev.viceversa.core.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.viceversa.core.program.Cohort;
import dev.viceversa.core.program.CohortId;
import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.program.ProgramRules;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WaveCalendarTest {

    private static final Instant START = Instant.parse("2027-01-11T09:00:00Z");
    private static final Instant END = Instant.parse("2027-07-11T09:00:00Z");

    @Test
    void six_months_have_pulses_on_day_30_90_and_150_and_a_closing_survey_in_the_last_week() {
        List<WaveCalendar.Planned> waves = WaveCalendar.of(cohort(START, END), ProgramRules.DEFAULTS);

        assertThat(waves)
                .extracting(WaveCalendar.Planned::survey)
                .containsExactly("pulse", "pulse", "pulse", "closing");
        assertThat(waves)
                .extracting(wave -> Duration.between(START, wave.opensAt()).toDays())
                .containsExactly(30L, 90L, 150L, 174L);
        assertThat(waves.getLast().closesAt()).isAfter(END);
    }

    @Test
    void a_pulse_never_overlaps_the_closing_survey() {
        assertThat(WaveCalendar.of(cohort(START, START.plus(Duration.ofDays(50))), ProgramRules.DEFAULTS))
                .extracting(WaveCalendar.Planned::survey)
                .containsExactly("closing");
    }

    @Test
    void groups_cannot_be_made_smaller_than_five_and_ten() {
        assertThatThrownBy(() -> new Wave.Terms(Dimension.ROLE, 4, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Wave.Terms(Dimension.ROLE, 5, 9)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Cohort cohort(Instant start, Instant end) {
        return new Cohort(
                new CohortId("c"), 0, new ProgramId("p"), 1, start, start, Optional.of(start), Optional.of(end));
    }
}
