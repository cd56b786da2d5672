package dev.viceversa.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.pairing.PairingId;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.ProgramId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionTest {

    private static final PersonId MIA = new PersonId("mia");
    private static final PersonId HANS = new PersonId("hans");
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant TUESDAY = NOW.plus(Duration.ofDays(1));
    private static final Instant THURSDAY = NOW.plus(Duration.ofDays(3));
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void the_other_one_picks_one_of_the_times() {
        Session planned = changed(proposed().pick(HANS, THURSDAY, NOW));

        assertThat(planned.state()).isEqualTo(Session.State.PLANNED);
        assertThat(planned.at()).contains(THURSDAY);
        assertThat(planned.pick(HANS, THURSDAY, NOW)).isInstanceOf(SessionStep.Unchanged.class);
        assertThat(why(planned.pick(HANS, TUESDAY, NOW))).isEqualTo(SessionStep.Why.SETTLED_MEANWHILE);
    }

    @Test
    void whoever_suggested_waits_for_the_other_one() {
        assertThat(why(proposed().pick(MIA, THURSDAY, NOW))).isEqualTo(SessionStep.Why.PARTNERS_TURN);
    }

    @Test
    void a_time_that_went_by_cannot_be_picked() {
        assertThat(why(proposed().pick(HANS, TUESDAY, TUESDAY))).isEqualTo(SessionStep.Why.TOO_LATE);
    }

    @Test
    void a_time_nobody_suggested_cannot_be_picked() {
        assertThat(why(proposed().pick(HANS, NOW.plusSeconds(5), NOW))).isEqualTo(SessionStep.Why.SETTLED_MEANWHILE);
    }

    @Test
    void suggesting_others_takes_an_agreed_time_back_and_turns_the_question_around() {
        Session planned = changed(proposed().pick(HANS, THURSDAY, NOW));
        Instant friday = THURSDAY.plus(Duration.ofDays(1));

        Session again = changed(planned.suggest(HANS, List.of(friday), HOUR, NOW));

        assertThat(again.state()).isEqualTo(Session.State.PROPOSED);
        assertThat(again.at()).isEmpty();
        assertThat(again.round()).isEqualTo(2);
        assertThat(changed(again.pick(MIA, friday, NOW)).at()).contains(friday);
    }

    @Test
    void a_session_that_went_by_is_not_moved() {
        Session planned = changed(proposed().pick(HANS, TUESDAY, NOW));

        assertThat(why(planned.suggest(MIA, List.of(THURSDAY), HOUR, TUESDAY.plus(HOUR))))
                .isEqualTo(SessionStep.Why.OVER);
    }

    @Test
    void calling_off_twice_changes_nothing_the_second_time() {
        Session cancelled = changed(proposed().cancel(NOW));

        assertThat(cancelled.state()).isEqualTo(Session.State.CANCELLED);
        assertThat(cancelled.cancel(NOW)).isInstanceOf(SessionStep.Unchanged.class);
        assertThat(why(cancelled.held(Optional.empty(), NOW))).isEqualTo(SessionStep.Why.OVER);
    }

    @Test
    void a_session_that_was_held_stays_held() {
        Session held = changed(changed(proposed().pick(HANS, TUESDAY, NOW)).held(Optional.empty(), THURSDAY));

        assertThat(held.at()).contains(TUESDAY);
        assertThat(held.settledAt()).contains(THURSDAY);
        assertThat(held.held(Optional.empty(), THURSDAY)).isInstanceOf(SessionStep.Unchanged.class);
        assertThat(why(held.cancel(THURSDAY))).isEqualTo(SessionStep.Why.OVER);
        assertThat(held.missed(THURSDAY)).isInstanceOf(SessionStep.Unchanged.class);
    }

    @Test
    void a_date_is_ahead_until_it_is_over() {
        Session planned = changed(proposed().pick(HANS, TUESDAY, NOW));

        assertThat(proposed().ahead(TUESDAY)).isTrue();
        assertThat(proposed().ahead(THURSDAY)).isFalse();
        assertThat(planned.ahead(TUESDAY.plus(HOUR).minusSeconds(1))).isTrue();
        assertThat(planned.past(TUESDAY.plus(HOUR))).isTrue();
    }

    static Session proposed() {
        return Session.propose(
                new SessionId("s1"),
                new ProgramId("p"),
                new PairingId("pair"),
                1,
                1,
                MIA,
                List.of(THURSDAY, TUESDAY),
                HOUR);
    }

    private static Session changed(SessionStep step) {
        assertThat(step).isInstanceOf(SessionStep.Changed.class);
        return step.session();
    }

    private static SessionStep.Why why(SessionStep step) {
        assertThat(step).isInstanceOf(SessionStep.Refused.class);
        return ((SessionStep.Refused) step).why();
    }
}
