package dev.viceversa.core.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.Platform;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DispatcherTest {

    private final ScriptedCourier slack = new ScriptedCourier(Platform.SLACK, this::now);
    private final Saying saying = new Saying();
    private final House house = House.open(House.inMemory(), slack, saying, new Secret());

    private static final class Secret implements Confidential {
        @Override
        public Set<String> kinds() {
            return Set.of("answer");
        }
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void what_was_put_out_leaves_and_its_place_is_remembered() {
        PersonId mia = house.person("mia");
        house.answer(mia, "welcome");

        assertThat(house.dispatcher().handle()).isEqualTo(1);

        assertThat(slack.words()).containsExactly("welcome");
        Delivery sent = house.find("answer:welcome");
        assertThat(sent.state()).isEqualTo(DeliveryState.SENT);
        assertThat(sent.reference()).contains("U-mia/1");
        assertThat(sent.message()).as("nothing settled keeps its words").isEmpty();
        assertThat(house.dispatcher().handle()).isZero();
    }

    @Test
    void what_is_planned_waits_for_its_instant_and_is_worded_then() {
        PersonId mia = house.person("mia");
        Instant tomorrow = house.now().plus(Duration.ofDays(1));
        house.plan(mia, "hello", Weight.SESSION, tomorrow, Duration.ofDays(1));

        assertThat(house.dispatcher().handle()).isZero();
        assertThat(house.dispatcher().next()).contains(tomorrow);
        house.turn(Duration.ofDays(2));

        assertThat(slack.words()).containsExactly("hello");
        assertThat(slack.posted().getFirst().at()).isBetween(tomorrow, tomorrow.plusSeconds(5));
        assertThat(house.dispatcher().next()).isEmpty();
    }

    @Test
    void what_is_no_longer_wanted_is_cancelled_in_silence() {
        PersonId mia = house.person("mia");
        saying.unwanted.add("hello");
        house.plan(mia, "hello", Weight.SESSION, house.now(), Duration.ofDays(1));
        house.dispatcher().handle();
        assertThat(house.state("hello")).isEqualTo(DeliveryState.CANCELLED);
        assertThat(slack.calls()).isZero();
    }

    @Test
    void a_poisoned_delivery_fails_alone() {
        PersonId mia = house.person("mia");
        PersonId ben = house.person("ben");
        saying.poisoned.add("poison");
        house.plan(mia, "poison", Weight.SESSION, house.now(), Duration.ofDays(1));
        house.plan(mia, "fine", Weight.SESSION, house.now(), Duration.ofDays(1));
        house.plan(ben, "fine too", Weight.SESSION, house.now(), Duration.ofDays(1));
        house.answer(new PersonId("nobody"), "to nobody");
        house.answer(mia, "broken");
        house.sql("UPDATE delivery SET content = X'0102' WHERE business_key = 'answer:broken'");

        house.dispatcher().handle();

        assertThat(slack.words()).containsExactlyInAnyOrder("fine", "fine too");
        assertThat(house.find("poison").reason()).contains("BROKEN");
        assertThat(house.state("answer:broken")).isEqualTo(DeliveryState.FAILED);
        assertThat(house.find("answer:to nobody").reason()).contains("PERSON_GONE");
        assertThat(house.dispatcher().handle()).isZero();
    }

    @Test
    void what_comes_too_late_expires_instead() {
        PersonId mia = house.person("mia");
        house.plan(mia, "old", Weight.SESSION, house.now().minus(Duration.ofDays(3)), Duration.ofDays(2));
        house.dispatcher().handle();
        assertThat(house.state("old")).isEqualTo(DeliveryState.EXPIRED);
        assertThat(slack.calls()).isZero();
    }

    @Test
    void an_ended_pairing_takes_its_nudges_along() {
        PersonId mia = house.person("mia");
        house.write(() -> {
            house.outbox()
                    .plan(
                            mia,
                            Saying.KIND,
                            "of the pair",
                            Weight.SESSION,
                            new About(Optional.empty(), Optional.of("pair"), Map.of()),
                            house.now(),
                            Duration.ofDays(1));
            return house.outbox().cancelPairing("pair");
        });
        house.dispatcher().handle();
        assertThat(house.state("of the pair")).isEqualTo(DeliveryState.CANCELLED);
        assertThat(slack.calls()).isZero();
    }

    @Test
    void one_recipient_hears_one_thing_at_a_time_in_order() {
        PersonId mia = house.person("mia");
        slack.onCall(() -> pause(10));
        for (int i = 0; i < 8; i++) {
            house.answer(mia, "m" + i);
            house.post("p" + i);
        }
        house.dispatcher().handle();
        assertThat(slack.crowded()).isFalse();
        assertThat(slack.words().stream().filter(words -> words.startsWith("m")))
                .containsExactly("m0", "m1", "m2", "m3", "m4", "m5", "m6", "m7");
        assertThat(slack.words().stream().filter(words -> words.startsWith("p")))
                .containsExactly("p0", "p1", "p2", "p3", "p4", "p5", "p6", "p7");
    }

    @Test
    void many_recipients_hear_at_once_but_not_more_than_there_is_room() {
        slack.onCall(() -> pause(20));
        for (int i = 0; i < 100; i++) {
            house.answer(house.person("p" + i), "to " + i);
        }
        house.dispatcher().handle();
        assertThat(slack.words()).hasSize(100);
        assertThat(slack.mostAtOnce()).isBetween(4, 64);
    }

    @Test
    void who_cannot_be_reached_anywhere_is_visible() {
        PersonId mia = house.person("mia");
        slack.next(new DeliveryOutcome.Refused(DeliveryOutcome.Refusal.PERSON_UNREACHABLE, "user_not_visible"));
        house.tell(mia, "news");
        house.dispatcher().handle();
        assertThat(house.state("notice:news")).isEqualTo(DeliveryState.FAILED);
        assertThat(house.find("notice:news").reason()).contains("UNREACHABLE");
        assertThat(slack.calls()).isEqualTo(1);

        house.answer(mia, "who acts here can be reached here");
        house.dispatcher().handle();
        house.tell(mia, "more news");
        house.dispatcher().handle();
        assertThat(slack.words()).containsExactly("who acts here can be reached here", "more news");
    }

    @Test
    void operators_see_what_waits_and_what_was_done() {
        PersonId mia = house.person("mia");
        house.answer(mia, "one");
        house.dispatcher().handle();
        house.plan(mia, "due", Weight.SESSION, house.now().minus(Duration.ofHours(1)), Duration.ofDays(1));
        house.plan(mia, "later", Weight.SESSION, house.now().plus(Duration.ofHours(1)), Duration.ofDays(1));
        DeliveryFigures figures = house.get(DeliveryFigures.class);
        assertThat(figures.settled(DeliveryState.SENT)).isEqualTo(1);
        assertThat(figures.backlog().due()).isEqualTo(1);
        assertThat(figures.backlog().oldestDue()).isBetween(Duration.ofHours(1), Duration.ofMinutes(61));
        assertThat(figures.backlog().unknown()).isZero();
    }

    @Test
    void a_confidential_kind_reads_as_a_message_to_coordinators() {
        PersonId mia = house.person("mia");
        slack.next(new DeliveryOutcome.Refused(DeliveryOutcome.Refusal.MALFORMED, "invalid_blocks"));
        slack.next(new DeliveryOutcome.Refused(DeliveryOutcome.Refusal.ACCOUNT_GONE, "user_disabled"));
        house.answer(mia, "secret");
        house.dispatcher().handle();
        house.tell(mia, "news");
        house.dispatcher().handle();
        DeliveryReport report = house.get(DeliveryReport.class);
        assertThat(house.read(() -> report.failed(10)))
                .extracting(DeliveryReport.Line::kind)
                .containsExactlyInAnyOrder(DeliveryReport.MESSAGE, "notice");
        assertThat(house.read(report::unreachable))
                .singleElement()
                .satisfies(identity -> assertThat(identity.unreachable()).contains("user_disabled"));
    }

    @Test
    void an_edit_of_something_gone_fails_and_a_retraction_of_it_is_done() {
        house.post("story");
        house.dispatcher().handle();
        slack.next(new DeliveryOutcome.Refused(DeliveryOutcome.Refusal.TARGET_GONE, "message_not_found"));
        slack.next(new DeliveryOutcome.Refused(DeliveryOutcome.Refusal.TARGET_GONE, "message_not_found"));
        house.write(() -> {
            house.outbox().edit(House.CHANNEL, "C1/1", "post", "edit", House.message("new"), About.NOTHING);
            house.outbox().retract(House.CHANNEL, "C1/1", "post", "retract", About.NOTHING);
            return 0;
        });
        house.dispatcher().handle();
        assertThat(house.state("edit")).isEqualTo(DeliveryState.FAILED);
        assertThat(house.state("retract")).isEqualTo(DeliveryState.SENT);
    }

    private Instant now() {
        return house.now();
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
