package dev.viceversa.core.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.Platform;
import dev.viceversa.core.program.ChannelRef;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PacingTest {

    private final PacedCourier slack = new PacedCourier(Platform.SLACK, this::now);
    private final ScriptedCourier teams = new ScriptedCourier(Platform.TEAMS, this::now);
    private final House house = House.open(database(), slack, teams, new Saying());

    String database() {
        return House.inMemory();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_crowd_leaves_at_the_pace_of_its_gate_and_a_turned_clock_does_not_wait_for_it() {
        for (int i = 0; i < 60; i++) {
            house.tell(house.person("p" + i), "to " + i);
        }
        Instant due = house.now().plus(Duration.ofDays(1));
        house.turnTo(due);

        assertThat(slack.words()).hasSize(60);
        List<Instant> at =
                slack.posted().stream().map(ScriptedCourier.Posted::at).sorted().toList();
        assertThat(Duration.between(at.getFirst(), at.getLast()))
                .isBetween(Duration.ofSeconds(5), Duration.ofSeconds(8));
        for (int i = 9; i < at.size(); i++) {
            assertThat(Duration.between(at.get(i - 9), at.get(i)))
                    .as("never more than the burst and one at once")
                    .isGreaterThan(Duration.ofMillis(80));
        }
        assertThat(house.get(DeliveryFigures.class).gateWaits()).isPositive();
    }

    @Test
    void what_waits_at_a_gate_is_not_looked_at_before_there_is_room() {
        house.tell(house.person("first"), "first");
        house.dispatcher().handle();
        assertThat(slack.words()).containsExactly("first");
        for (int i = 0; i < 60; i++) {
            house.tell(house.person("p" + i), "to " + i);
        }
        house.turn(Duration.ofDays(1));
        assertThat(slack.words()).hasSize(61);
        assertThat(house.get(DeliveryFigures.class).gateWaits()).isZero();
    }

    @Test
    void a_first_message_that_takes_two_calls_takes_the_room_of_two() {
        slack.opening(2);
        for (int i = 0; i < 60; i++) {
            house.tell(house.person("p" + i), "to " + i);
        }
        house.turn(Duration.ofDays(1));
        assertThat(slack.words()).hasSize(60);
        List<Instant> at =
                slack.posted().stream().map(ScriptedCourier.Posted::at).sorted().toList();
        // 120 calls: a burst of eight, and the others a tenth of a second each.
        assertThat(Duration.between(at.getFirst(), at.getLast())).isGreaterThan(Duration.ofSeconds(11));
        for (int i = 5; i < at.size(); i++) {
            assertThat(Duration.between(at.get(i - 5), at.get(i)))
                    .as("never more than half the burst and one at once")
                    .isGreaterThan(Duration.ofMillis(80));
        }
    }

    @Test
    void one_conversation_gets_one_message_a_second() {
        PersonId mia = house.person("mia");
        for (int i = 0; i < 4; i++) {
            house.answer(mia, "m" + i);
        }
        house.dispatcher().handle();
        assertThat(slack.words()).containsExactly("m0");
        assertThat(house.dispatcher().next())
                .hasValueSatisfying(next -> assertThat(next).isBetween(now(), now().plusSeconds(1)));
        house.turn(Duration.ofSeconds(5));
        assertThat(slack.words()).containsExactly("m0", "m1", "m2", "m3");
        for (int i = 1; i < 4; i++) {
            assertThat(Duration.between(
                            slack.posted().get(i - 1).at(),
                            slack.posted().get(i).at()))
                    .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        }
    }

    @Test
    void an_answer_uses_the_room_nudges_leave() {
        for (int i = 0; i < 20; i++) {
            house.plan(house.person("p" + i), "nudge " + i, Weight.SESSION, house.now(), Duration.ofDays(1));
        }
        house.dispatcher().handle();
        int nudges = slack.words().size();
        assertThat(nudges).isLessThan(20);
        house.answer(house.person("mia"), "answer");
        house.dispatcher().handle();
        assertThat(slack.words()).contains("answer");
    }

    @Test
    void one_platform_that_throttles_holds_up_no_other() {
        PersonId mia = house.person("mia");
        slack.next(new DeliveryOutcome.Throttled(Duration.ofHours(1), "post"));
        house.tell(mia, "on slack");
        house.dispatcher().handle();
        PersonId ben = house.person("ben");
        house.account(ben, Platform.TEAMS, java.util.Optional.of(house.now()));
        for (int i = 0; i < 40; i++) {
            house.tell(mia, "more on slack " + i);
        }
        house.tell(ben, "on teams");
        house.dispatcher().handle();
        assertThat(teams.words()).containsExactly("on teams");
        assertThat(slack.words()).isEmpty();
    }

    @Test
    void a_revoked_access_holds_everything_back_for_a_while_and_loses_nothing() {
        slack.next(new DeliveryOutcome.Refused(DeliveryOutcome.Refusal.ACCESS_REVOKED, "token_revoked"));
        house.post("first");
        house.dispatcher().handle();
        house.write(() -> {
            house.outbox()
                    .post(
                            new ChannelRef(Platform.SLACK, "T1", "C2"),
                            "post",
                            "post:second",
                            House.message("second"),
                            About.NOTHING);
            return 0;
        });
        house.dispatcher().handle();
        assertThat(slack.calls()).isEqualTo(1);
        DeliveryReport report = house.get(DeliveryReport.class);
        assertThat(house.read(report::shutOut)).as("coordinators see it").containsExactly(Platform.SLACK);
        house.turn(Duration.ofMinutes(11));
        assertThat(slack.words()).containsExactlyInAnyOrder("first", "second");
        assertThat(house.read(report::shutOut)).isEmpty();
    }

    private Instant now() {
        return house.now();
    }
}
