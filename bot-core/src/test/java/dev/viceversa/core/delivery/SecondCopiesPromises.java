package dev.viceversa.core.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.viceversa.core.delivery.DeliveryOutcome.Ambiguous;
import dev.viceversa.core.failpoint.Crossing;
import dev.viceversa.core.failpoint.Failpoints;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.Platform;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A second copy goes away whatever happens to whoever looks for it; here a single look is all there is. */
abstract class SecondCopiesPromises {

    private static final Map<String, Object> ONE_LOOK = Map.of("viceversa.delivery.sweeps", "5m");

    private final AskableCourier slack = new AskableCourier(Platform.SLACK, this::now);
    private final Mortal mortal = new Mortal();
    private final House house = House.open(database(), ONE_LOOK, slack, mortal);
    private final PersonId mia = house.person("mia");

    abstract String database();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_look_the_platform_did_not_answer_is_taken_again() {
        standsTwice();
        slack.telling(false);
        assertThat(look()).isZero();
        slack.telling(true);
        assertThat(look()).isEqualTo(1);
        assertThat(slack.standing()).hasSize(1);
        assertThat(look()).as("looked once, as asked").isZero();
        assertThat(house.count("SELECT COUNT(*) FROM delivery WHERE sweep_at IS NOT NULL"))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = Crossing.class,
            names = {"LOOK", "REMOVE"})
    void a_look_whose_taker_died_is_taken_by_another(Crossing where) {
        standsTwice();
        mortal.diesBefore = Optional.of(where);
        assertThatThrownBy(this::look).isInstanceOf(Died.class);
        assertThat(slack.standing()).hasSize(2);
        assertThat(look()).isEqualTo(1);
        assertThat(slack.standing()).hasSize(1);
    }

    @Test
    void a_copy_the_platform_would_not_remove_is_removed_later() {
        standsTwice();
        slack.removing(false);
        assertThat(look()).isZero();
        slack.removing(true);
        assertThat(look()).isEqualTo(1);
        assertThat(slack.standing()).hasSize(1);
    }

    @Test
    void no_look_is_spent_while_there_is_nothing_to_compare() {
        house.answer(mia, "hello");
        // It hangs on the wire; nobody finds it, so it goes back and waits for a way that is closed.
        slack.next(new Ambiguous("timeout"));
        house.dispatcher().begin();
        await(DeliveryState.PENDING);
        assertThat(look()).isZero();
        assertThat(look()).isZero();
        house.dispatcher().handle();
        assertThat(house.state("answer:hello")).isEqualTo(DeliveryState.SENT);
        // What hung arrives after all, and its sender is not there any more to say so.
        slack.arrive(slack.posted().getFirst());
        assertThat(slack.standing()).hasSize(2);
        assertThat(look()).isEqualTo(1);
        assertThat(slack.standing()).hasSize(1);
    }

    @Test
    void a_look_that_is_asked_for_during_another_is_not_lost() {
        standsTwice();
        slack.onFind(() -> {
            slack.onFind(() -> {});
            // Somebody wakes up at last and finds itself overtaken.
            house.sql("UPDATE delivery SET sweeps = 0, sweep_at = TIMESTAMPADD(SECOND, 30, LOCALTIMESTAMP(6))");
        });
        assertThat(look()).isEqualTo(1);
        slack.arrive(slack.posted().getFirst());
        assertThat(look()).isEqualTo(1);
        assertThat(slack.standing()).hasSize(1);
    }

    /** Sent by one that hung on its way, and by another that took over, looked and found nothing. */
    private void standsTwice() {
        house.answer(mia, "hello");
        slack.next(new Ambiguous("timeout"));
        house.dispatcher().handle();
        await(DeliveryState.SENT);
        slack.arrive(slack.posted().getFirst());
        assertThat(slack.standing()).hasSize(2);
    }

    private void await(DeliveryState state) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (house.state("answer:hello") != state && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(house.state("answer:hello")).isEqualTo(state);
    }

    /** The time for the next look has come, if there is one. */
    private int look() {
        house.sql("UPDATE delivery SET sweep_at = '2020-01-01 00:00:00' WHERE sweep_at IS NOT NULL");
        return house.get(Sweep.class).handle();
    }

    private Instant now() {
        return house.now();
    }

    /** A process's death. */
    private static final class Died extends Error {
        private static final long serialVersionUID = 1;
    }

    /** Dies where it is told to, once. */
    private static final class Mortal implements Failpoints {

        private volatile Optional<Crossing> diesBefore = Optional.empty();

        @Override
        public void before(Crossing crossing) {
            if (diesBefore.filter(crossing::equals).isPresent()) {
                diesBefore = Optional.empty();
                throw new Died();
            }
        }

        @Override
        public void after(Crossing crossing) {}
    }
}
