package dev.viceversa.core.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.delivery.DeliveryOutcome.Ambiguous;
import dev.viceversa.core.delivery.DeliveryOutcome.NotSent;
import dev.viceversa.core.delivery.DeliveryOutcome.Throttled;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.Platform;
import dev.viceversa.core.privacy.Erasing;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Somebody is forgotten while a nudge to them is claimed or its call is under way: what is on its way arrives once at most,
 * nothing is tried again, looked for or kept. On every database we run on.
 */
abstract class ForgottenOnTheWayPromises {

    private static final String NUDGE = "nudge";

    private final AskableCourier slack = new AskableCourier(Platform.SLACK, () -> this.house.now());
    private final House house = House.open(database(), slack, new Saying());
    private final PersonId mia = house.person("mia");
    private final AtomicInteger erased = new AtomicInteger();

    abstract String database();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void what_is_under_way_arrives_once_and_nothing_is_kept_of_it() {
        forgottenDuringTheCall();
        assertThat(slack.words()).containsExactly(NUDGE);
        assertNothingFollows(1);
    }

    @Test
    void what_was_perhaps_sent_is_neither_looked_for_nor_sent_again() {
        slack.nextArrivesBut(new Ambiguous("timeout"));
        forgottenDuringTheCall();
        assertNothingFollows(1);
        assertThat(slack.asked()).isZero();
    }

    @Test
    void what_was_surely_not_sent_is_not_tried_again() {
        slack.next(new NotSent("connection refused"));
        forgottenDuringTheCall();
        assertNothingFollows(0);
    }

    @Test
    void what_was_told_to_wait_is_not_tried_again() {
        slack.next(new Throttled(Duration.ofSeconds(1), "slack/T1/chat.postMessage"));
        forgottenDuringTheCall();
        assertNothingFollows(0);
    }

    @Test
    void what_a_dead_replica_had_claimed_is_not_sent_by_another() {
        planned();
        house.sql("UPDATE delivery SET state = 'SENDING', owner = 'the dead', attempt = 1, in_flight = lane,"
                + " lease_until = '2020-01-01 00:00:00', identity_id = (SELECT MIN(id) FROM identity), departed_at ="
                + " LOCALTIMESTAMP(6) WHERE business_key = '" + NUDGE + "'");
        forget();
        house.dispatcher().handle();
        assertNothingFollows(0);
        assertThat(slack.asked()).isZero();
    }

    @Test
    void others_in_the_same_round_of_sending_hear_as_planned() {
        PersonId ben = house.person("ben");
        house.plan(ben, "nudge of ben", Weight.SESSION, house.now(), Duration.ofDays(1));
        planned();
        slack.next(this::forgottenIfItIsHers);
        slack.next(this::forgottenIfItIsHers);
        house.dispatcher().handle();
        assertThat(erased).hasValue(1);
        house.turn(Duration.ofMinutes(1));
        assertThat(slack.words()).containsExactlyInAnyOrder(NUDGE, "nudge of ben");
        assertThat(house.state("nudge of ben")).isEqualTo(DeliveryState.SENT);
    }

    private DeliveryOutcome forgottenIfItIsHers(ScriptedCourier.Posted call) {
        if (call.place().equals("U-mia")) {
            forget();
        }
        return slack.arrive(call);
    }

    private void planned() {
        house.plan(mia, NUDGE, Weight.SESSION, house.now(), Duration.ofDays(1));
    }

    private void forgottenDuringTheCall() {
        planned();
        slack.onCall(this::forget);
        house.dispatcher().handle();
        slack.onCall(() -> {});
        assertThat(erased).hasValue(1);
    }

    private void forget() {
        if (erased.get() == 0) {
            house.write(() -> {
                house.get(Erasing.class).ask(mia);
                return mia;
            });
            erased.addAndGet(house.get(Erasing.class).handle());
        }
    }

    private void assertNothingFollows(int arrived) {
        for (Duration later : List.of(Duration.ofMinutes(5), Duration.ofHours(3), Duration.ofDays(2))) {
            house.turn(later);
            house.dispatcher().handle();
        }
        assertThat(slack.posted()).hasSize(arrived);
        assertThat(house.count("SELECT COUNT(*) FROM delivery WHERE person_id = 'mia'"))
                .as("rows about somebody who asked to be forgotten")
                .isZero();
        assertThat(house.count("SELECT COUNT(*) FROM delivery WHERE in_flight IS NOT NULL"))
                .as("lanes held for nobody")
                .isZero();
    }
}
