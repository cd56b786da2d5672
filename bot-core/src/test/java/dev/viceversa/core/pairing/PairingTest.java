package dev.viceversa.core.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.enrollment.Role;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.CohortId;
import dev.viceversa.core.program.ProgramId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PairingTest {
    private static final PersonId MIA = new PersonId("mia");
    private static final PersonId RUTH = new PersonId("ruth");
    private static final Instant PROPOSED = Instant.parse("2027-01-11T09:00:00Z");
    private static final Instant ANSWER_BY = PROPOSED.plus(Duration.ofDays(3));
    private static final Instant INTRODUCE = ANSWER_BY.plus(Duration.ofHours(16));

    private final Pairing proposed = new Pairing(
            new PairingId("p"),
            0,
            new ProgramId("program"),
            new CohortId("cohort"),
            "publication",
            MIA,
            RUTH,
            Role.MENTOR,
            Pairing.State.PROPOSED,
            PROPOSED,
            ANSWER_BY,
            INTRODUCE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    @Test
    void a_yes_waits_for_the_common_instant() {
        Pairing accepted = changed(proposed.accept(MIA, PROPOSED.plusSeconds(60)));
        assertThat(accepted.state()).isEqualTo(Pairing.State.ACCEPTED);
        assertThat(accepted.state().hidden()).isTrue();
        assertThat(accepted.introduce(INTRODUCE.minusSeconds(1)))
                .isEqualTo(new Step.Refused(accepted, Step.Why.NOT_YET));
        Pairing introduced = changed(accepted.introduce(INTRODUCE));
        assertThat(introduced.living()).isTrue();
        assertThat(introduced.introducedAt()).contains(INTRODUCE);
    }

    @Test
    void silence_is_not_a_yes() {
        assertThat(proposed.expire(ANSWER_BY.minusSeconds(1))).isInstanceOf(Step.Refused.class);
        Pairing expired = changed(proposed.expire(ANSWER_BY));
        assertThat(expired.state()).isEqualTo(Pairing.State.EXPIRED);
        assertThat(expired.introduce(INTRODUCE)).isEqualTo(new Step.Refused(expired, Step.Why.OVER));
        assertThat(expired.accept(MIA, ANSWER_BY.plusSeconds(1)))
                .isEqualTo(new Step.Refused(expired, Step.Why.TOO_LATE));
    }

    @Test
    void a_late_yes_is_refused_even_before_anybody_noticed_that_time_is_over() {
        assertThat(proposed.accept(MIA, ANSWER_BY)).isEqualTo(new Step.Refused(proposed, Step.Why.TOO_LATE));
    }

    @Test
    void a_yes_may_become_a_no_until_the_common_instant_and_a_no_stays_a_no() {
        Pairing accepted = changed(proposed.accept(MIA, PROPOSED));
        Pairing declined = changed(accepted.decline(MIA, ANSWER_BY.plusSeconds(60)));
        assertThat(declined.state()).isEqualTo(Pairing.State.DECLINED);
        assertThat(declined.accept(MIA, PROPOSED)).isEqualTo(new Step.Refused(declined, Step.Why.OVER));
        assertThat(accepted.decline(MIA, INTRODUCE)).isEqualTo(new Step.Refused(accepted, Step.Why.TOO_LATE));
    }

    @Test
    void only_the_junior_answers() {
        assertThat(proposed.accept(RUTH, PROPOSED)).isEqualTo(new Step.Refused(proposed, Step.Why.NOT_YOURS));
        assertThat(proposed.decline(new PersonId("stranger"), PROPOSED))
                .isEqualTo(new Step.Refused(proposed, Step.Why.NOT_YOURS));
    }

    @Test
    void the_same_answer_twice_changes_nothing() {
        Pairing accepted = changed(proposed.accept(MIA, PROPOSED));
        assertThat(accepted.accept(MIA, ANSWER_BY.plusSeconds(1))).isEqualTo(new Step.Unchanged(accepted));
    }

    @Test
    void both_ending_at_once_make_one_ending() {
        Pairing living = changed(changed(proposed.accept(MIA, PROPOSED)).introduce(INTRODUCE));
        Pairing ended = changed(living.end(INTRODUCE.plusSeconds(9)));
        assertThat(ended.end(INTRODUCE.plusSeconds(10))).isEqualTo(new Step.Unchanged(ended));
        assertThat(ended.freeze(INTRODUCE.plusSeconds(10))).isEqualTo(new Step.Unchanged(ended));
        assertThat(ended.endedAt()).contains(INTRODUCE.plusSeconds(9));
    }

    @Test
    void nothing_is_agreed_before_both_know_one_another_or_after_the_end() {
        assertThat(proposed.agree(PROPOSED)).isEqualTo(new Step.Refused(proposed, Step.Why.NOT_YET));
        Pairing living = changed(changed(proposed.accept(MIA, PROPOSED)).introduce(INTRODUCE));
        Pairing active = changed(living.agree(INTRODUCE));
        assertThat(active.state()).isEqualTo(Pairing.State.ACTIVE);
        assertThat(active.agree(INTRODUCE)).isEqualTo(new Step.Unchanged(active));
        Pairing frozen = changed(active.freeze(INTRODUCE));
        assertThat(frozen.agree(INTRODUCE)).isEqualTo(new Step.Refused(frozen, Step.Why.OVER));
    }

    @Test
    void a_program_that_is_over_completes_what_lived_and_ends_what_never_did() {
        Pairing living = changed(changed(proposed.accept(MIA, PROPOSED)).introduce(INTRODUCE));
        assertThat(changed(living.complete(INTRODUCE)).state()).isEqualTo(Pairing.State.COMPLETED);
        assertThat(changed(proposed.complete(PROPOSED)).state()).isEqualTo(Pairing.State.ENDED);
    }

    private static Pairing changed(Step step) {
        assertThat(step).isInstanceOf(Step.Changed.class);
        return step.pairing();
    }
}
