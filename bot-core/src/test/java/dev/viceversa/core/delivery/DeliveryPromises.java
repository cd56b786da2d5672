package dev.viceversa.core.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.delivery.DeliveryOutcome.Ambiguous;
import dev.viceversa.core.delivery.DeliveryOutcome.NotSent;
import dev.viceversa.core.delivery.DeliveryOutcome.Refused;
import dev.viceversa.core.delivery.DeliveryOutcome.Throttled;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.Platform;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What delivery promises whatever happens, on every database we run on. */
abstract class DeliveryPromises {

    private final String database = database();
    private final List<House> houses = new ArrayList<>();
    private final AskableCourier slack = new AskableCourier(Platform.SLACK, this::now);
    private final ScriptedCourier teams = new ScriptedCourier(Platform.TEAMS, this::now);
    private final Saying saying = new Saying();

    abstract String database();

    @AfterEach
    void close() {
        houses.forEach(House::close);
    }

    @Test
    void replicas_side_by_side_send_everything_once_and_in_order() throws InterruptedException {
        List<House> replicas = List.of(house(), house(), house());
        House first = replicas.getFirst();
        for (int i = 0; i < 20; i++) {
            PersonId person = first.person("p" + i);
            for (int n = 0; n < 8; n++) {
                first.answer(person, "p" + i + " hears " + n);
            }
            for (int n = 0; n < 3; n++) {
                first.plan(person, "p" + i + " later " + n, Weight.SESSION, first.now(), Duration.ofDays(1));
            }
        }
        slack.onCall(() -> pause(2));

        inParallel(replicas, replica -> {
            long end = System.nanoTime() + 60_000_000_000L;
            while (first.count("SELECT COUNT(*) FROM delivery WHERE state = 'PENDING'") > 0
                    && System.nanoTime() < end) {
                replica.dispatcher().handle();
                pause(1);
            }
        });

        assertThat(slack.posted())
                .extracting(ScriptedCourier.Posted::deliveryId)
                .doesNotHaveDuplicates();
        assertThat(slack.posted()).hasSize(20 * 11);
        for (int i = 0; i < 20; i++) {
            String said = "p" + i + " hears ";
            assertThat(slack.words().stream().filter(words -> words.startsWith(said)))
                    .containsExactlyElementsOf(
                            IntStream.range(0, 8).mapToObj(n -> said + n).toList());
        }
    }

    @Test
    void what_a_dead_replica_never_sent_is_sent_by_another() {
        House house = house();
        PersonId mia = house.person("mia");
        house.answer(mia, "hello");
        claimedByTheDead(house, "answer:hello", false);

        assertThat(house.dispatcher().handle()).as("its lease is not over").isZero();
        leaseIsOver(house);
        house.dispatcher().handle();

        assertThat(slack.words()).containsExactly("hello");
        assertThat(slack.asked()).as("nobody needs to be asked").isZero();
        assertThat(house.find("answer:hello").attempt()).isEqualTo(3);
    }

    @Test
    void what_a_dead_replica_may_have_sent_is_looked_for_and_not_sent_again() {
        House house = house();
        PersonId mia = house.person("mia");
        house.answer(mia, "hello");
        house.answer(mia, "you");
        String id = claimedByTheDead(house, "answer:hello", true);
        slack.arrive(new ScriptedCourier.Posted(id, "U-mia", Operation.POST, "hello", house.now()));
        leaseIsOver(house);
        house.dispatcher().handle();

        assertThat(slack.words()).containsExactly("hello", "you");
        assertThat(house.find("answer:hello").reference()).contains("U-mia/1");
    }

    @Test
    void what_a_dead_replica_began_but_never_got_through_is_sent_again() {
        House house = house();
        PersonId mia = house.person("mia");
        house.answer(mia, "hello");
        claimedByTheDead(house, "answer:hello", true);
        leaseIsOver(house);
        house.dispatcher().handle();
        assertThat(slack.asked()).isEqualTo(1);
        assertThat(slack.words()).containsExactly("hello");
    }

    @Test
    void a_platform_that_cannot_tell_is_asked_again_and_nothing_is_sent_meanwhile() {
        House house = house();
        PersonId mia = house.person("mia");
        house.answer(mia, "hello");
        slack.telling(false);
        slack.nextArrivesBut(new Ambiguous("timeout"));
        house.dispatcher().handle();
        assertThat(house.state("answer:hello")).isEqualTo(DeliveryState.SENDING);
        assertThat(house.dispatcher().handle()).isZero();

        slack.telling(true);
        leaseIsOver(house);
        house.dispatcher().handle();
        assertThat(house.state("answer:hello")).isEqualTo(DeliveryState.SENT);
        assertThat(slack.words()).containsExactly("hello");
    }

    @Test
    void who_was_overtaken_writes_nothing_and_its_copy_is_swept_away() {
        House slow = house();
        House other = house();
        PersonId mia = slow.person("mia");
        slow.answer(mia, "hello");
        slack.next(posted -> {
            // While this replica hangs, its lease ends, and another looks, finds nothing, and sends.
            leaseIsOver(slow);
            other.dispatcher().handle();
            return slack.arrive(posted);
        });
        slow.dispatcher().handle();

        assertThat(slack.words()).containsExactly("hello", "hello");
        Delivery sent = slow.find("answer:hello");
        assertThat(sent.reference()).as("the first one counts").contains("U-mia/1");

        slow.sql("UPDATE delivery SET sweep_at = '2020-01-01 00:00:00' WHERE sweep_at IS NOT NULL");
        int removed = slow.get(Sweep.class).handle() + other.get(Sweep.class).handle();
        assertThat(removed).isEqualTo(1);
        assertThat(slack.standing()).containsOnlyKeys("U-mia/1");
        assertThat(slow.get(DeliveryFigures.class).removedLate()).isEqualTo(1);
    }

    @Test
    void what_a_hung_replica_did_deliver_after_all_is_not_unknown_any_more() {
        House slow = house();
        House other = house();
        PersonId mia = slow.person("mia");
        slow.account(mia, Platform.TEAMS, Optional.of(slow.now()));
        slow.answer(mia, "hello");
        teams.next(posted -> {
            leaseIsOver(slow);
            other.dispatcher().handle();
            assertThat(slow.state("answer:hello")).isEqualTo(DeliveryState.UNKNOWN);
            return teams.arrive(posted);
        });
        slow.dispatcher().handle();

        assertThat(teams.words()).containsExactly("hello");
        assertThat(slow.state("answer:hello")).isEqualTo(DeliveryState.SENT);
        assertThat(slow.find("answer:hello").reference()).isPresent();
    }

    @Test
    void an_ambiguous_end_is_settled_by_asking() {
        House house = house();
        PersonId mia = house.person("mia");
        house.answer(mia, "arrives");
        house.answer(mia, "is lost");
        slack.nextArrivesBut(new Ambiguous("reset"));
        slack.next(new Ambiguous("reset"));
        house.dispatcher().handle();
        assertThat(slack.words()).containsExactly("arrives", "is lost");
        assertThat(house.state("answer:arrives")).isEqualTo(DeliveryState.SENT);
        assertThat(house.state("answer:is lost")).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void where_nobody_can_be_asked_doubt_stays_visible_and_is_never_sent_again() {
        House house = house();
        PersonId mia = house.person("mia");
        house.account(mia, Platform.TEAMS, Optional.of(house.now()));
        house.answer(mia, "hello");
        house.post("story");
        teams.nextArrivesBut(new Ambiguous("502"));
        slack.nextArrivesBut(new Ambiguous("502"));
        house.dispatcher().handle();

        assertThat(house.state("answer:hello")).isEqualTo(DeliveryState.UNKNOWN);
        assertThat(house.state("post:story")).isEqualTo(DeliveryState.UNKNOWN);
        assertThat(house.dispatcher().handle()).isZero();

        DeliveryReport report = house.get(DeliveryReport.class);
        assertThat(house.read(() -> report.unknown(10))).hasSize(2);
        assertThat(house.read(() -> report.unknownOf(mia)))
                .singleElement()
                .satisfies(missed -> assertThat(missed.message()).contains(House.message("hello")));
        assertThat(house.write(() -> report.shown(house.find("answer:hello").id())))
                .isTrue();
        assertThat(house.read(() -> report.unknownOf(mia))).isEmpty();

        String post = house.find("post:story").id();
        assertThat(house.write(() -> report.settleUnknown(post, DeliveryReport.Finding.POST_AGAIN)))
                .isTrue();
        assertThat(house.write(() -> report.settleUnknown(post, DeliveryReport.Finding.IT_IS_THERE)))
                .as("settled already")
                .isFalse();
        house.dispatcher().handle();
        assertThat(house.state("post:story")).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void a_bug_in_a_courier_fails_its_delivery_once() {
        House house = house();
        house.answer(house.person("mia"), "unrenderable");
        slack.next((Function<ScriptedCourier.Posted, DeliveryOutcome>) _ -> {
            throw new IllegalStateException("private words");
        });
        house.dispatcher().handle();
        assertThat(house.state("answer:unrenderable")).isEqualTo(DeliveryState.FAILED);
        assertThat(slack.calls()).isEqualTo(1);
    }

    @Test
    void throttling_closes_the_gate_for_every_replica_until_it_opens() {
        House house = house();
        House other = house();
        for (int i = 0; i < 5; i++) {
            house.answer(house.person("p" + i), "to " + i);
        }
        Instant before = house.now();
        // Who is slow to call finds the gate closed already, so not all of them need be told.
        AtomicBoolean pausing = new AtomicBoolean(true);
        for (int i = 0; i < 5; i++) {
            slack.next(posted -> pausing.get() ? new Throttled(Duration.ofSeconds(30), "POST") : slack.arrive(posted));
        }
        house.dispatcher().handle();
        pausing.set(false);
        int calls = slack.calls();
        assertThat(slack.words()).isEmpty();
        assertThat(other.dispatcher().handle()).isZero();
        assertThat(slack.calls()).isEqualTo(calls);
        assertThat(other.dispatcher().next()).hasValueSatisfying(opens -> assertThat(opens)
                .isBetween(before.plusSeconds(30), house.now().plusSeconds(30)));

        house.turn(Duration.ofSeconds(40));
        assertThat(slack.words()).hasSize(5);
        assertThat(slack.posted().getFirst().at()).isAfterOrEqualTo(before.plusSeconds(30));
    }

    @Test
    void a_refused_connection_is_tried_again_and_nobody_overtakes() {
        House house = house();
        PersonId mia = house.person("mia");
        slack.next(new NotSent("connection refused"));
        slack.next(new NotSent("connection refused"));
        house.answer(mia, "first");
        house.dispatcher().handle();
        house.answer(mia, "second");
        house.dispatcher().handle();
        assertThat(slack.words()).isEmpty();
        house.turn(Duration.ofMinutes(1));
        assertThat(slack.words()).containsExactly("first", "second");
    }

    @Test
    void a_platform_that_refuses_for_weeks_is_tried_ever_more_rarely() {
        House house = house();
        AtomicBoolean away = new AtomicBoolean(true);
        for (int i = 0; i < 2_000; i++) {
            slack.next(posted -> away.get() ? new NotSent("connection refused") : slack.arrive(posted));
        }
        house.tell(house.person("mia"), "patient");

        house.turn(Duration.ofMinutes(5));
        assertThat(slack.calls()).as("soon again after a short break").isBetween(10, 25);
        house.turn(Duration.ofDays(2));
        int calls = slack.calls();
        house.turn(Duration.ofDays(7));
        assertThat(slack.calls() - calls).as("once an hour in the long run").isBetween(150, 180);

        away.set(false);
        house.turn(Duration.ofMinutes(61));
        assertThat(slack.words()).containsExactly("patient");
    }

    @Test
    void a_poisoned_delivery_fails_alone_and_is_reported_once() {
        House house = house();
        PersonId mia = house.person("mia");
        PersonId ben = house.person("ben");
        saying.poisoned.add("poison");
        house.plan(mia, "poison", Weight.SESSION, house.now(), Duration.ofDays(1));
        house.plan(mia, "fine", Weight.SESSION, house.now(), Duration.ofDays(1));
        house.answer(new PersonId("nobody"), "to nobody");
        house.answer(mia, "broken");
        house.sql("UPDATE delivery SET content = X'0102' WHERE business_key = 'answer:broken'");
        house.answer(ben, "malformed");
        house.answer(ben, "after it");
        slack.next(posted -> posted.words().equals("malformed")
                ? new Refused(DeliveryOutcome.Refusal.MALFORMED, "invalid_blocks")
                : slack.arrive(posted));
        house.dispatcher().handle();
        house.turn(Duration.ofDays(2));

        assertThat(slack.words()).containsExactlyInAnyOrder("fine", "after it");
        assertThat(house.read(() -> house.get(DeliveryReport.class).failed(10)))
                .extracting(line -> line.reason().orElseThrow())
                .as("the coordinator sees each once")
                .containsExactlyInAnyOrder("BROKEN", "BROKEN", "PERSON_GONE", "MALFORMED");
        assertThat(house.get(DeliveryFigures.class).settled(DeliveryState.FAILED))
                .isEqualTo(4);
    }

    @Test
    void what_comes_too_late_expires_and_what_a_pair_no_longer_needs_is_cancelled() {
        House house = house();
        PersonId mia = house.person("mia");
        house.plan(mia, "old", Weight.SESSION, house.now().minus(Duration.ofDays(3)), Duration.ofDays(2));
        house.write(() -> {
            About pair = new About(Optional.empty(), Optional.of("pair"), Map.of());
            house.outbox().plan(mia, Saying.KIND, "of the pair", Weight.SESSION, pair, house.now(), Duration.ofDays(1));
            return house.outbox().cancelPairing("pair");
        });
        house.turn(Duration.ofDays(2));
        assertThat(house.state("old")).isEqualTo(DeliveryState.EXPIRED);
        assertThat(house.state("of the pair")).isEqualTo(DeliveryState.CANCELLED);
        assertThat(slack.calls()).isZero();
    }

    @Test
    void after_a_pause_a_platform_asked_for_it_starts_slowly() {
        House house = house();
        Instant before = house.now();
        PacedCourier paced = new PacedCourier(Platform.SLACK, this::now);
        House slow = House.open(database, paced, saying);
        houses.add(slow);
        paced.next(new Throttled(Duration.ofSeconds(30), "post"));
        for (int i = 0; i < 12; i++) {
            slow.tell(slow.person("p" + i), "to " + i);
        }
        slow.dispatcher().handle();
        slow.turn(Duration.ofSeconds(40));
        List<Instant> at =
                paced.posted().stream().map(ScriptedCourier.Posted::at).sorted().toList();
        List<Instant> later =
                at.stream().filter(call -> call.isAfter(before.plusSeconds(29))).toList();
        assertThat(at.stream()
                        .filter(call -> call.isAfter(before.plusSeconds(5)) && call.isBefore(before.plusSeconds(30))))
                .as("silence while the platform asked for it")
                .isEmpty();
        for (int i = 1; i < later.size(); i++) {
            assertThat(Duration.between(later.get(i - 1), later.get(i)))
                    .as("one by one, not in a burst")
                    .isGreaterThanOrEqualTo(PacedCourier.ALL.step().dividedBy(2));
        }
        assertThat(paced.posted()).hasSize(12);
    }

    @Test
    void one_answer_passes_a_crowd_of_nudges() {
        House house = open(Map.of("viceversa.delivery.at-once", "4"));
        for (int i = 0; i < 30; i++) {
            house.plan(house.person("p" + i), "nudge " + i, Weight.SESSION, house.now(), Duration.ofDays(1));
        }
        house.answer(house.person("mia"), "answer");
        slack.onCall(() -> pause(5));
        house.dispatcher().handle();
        assertThat(slack.words()).hasSize(31);
        assertThat(slack.words().indexOf("answer")).isLessThan(4);
    }

    @Test
    void a_replica_with_a_wrong_clock_claims_nothing() {
        House house = house();
        house.answer(house.person("mia"), "hello");
        House skewed = open(Map.of("test.clock", "ahead"));
        assertThat(skewed.dispatcher().handle()).isZero();
        assertThat(house.dispatcher().handle()).isEqualTo(1);
    }

    House house() {
        return open(Map.of());
    }

    private House open(Map<String, Object> settings) {
        House house = House.open(database, settings, slack, teams, saying);
        houses.add(house);
        return house;
    }

    private Instant now() {
        return houses.getFirst().now();
    }

    /** Claimed by somebody who is no more; {@code departed} when they had begun to send it. Returns its id. */
    private static String claimedByTheDead(House house, String key, boolean departed) {
        String id = house.find(key).id();
        int rows = house.sql("UPDATE delivery SET state = 'SENDING', owner = 'the dead', attempt = 1, in_flight = lane,"
                + " lease_until = TIMESTAMPADD(SECOND, 60, LOCALTIMESTAMP(6)), identity_id = (SELECT MIN(id) FROM"
                + " identity), departed_at = " + (departed ? "LOCALTIMESTAMP(6)" : "NULL") + " WHERE business_key = '"
                + key + "'");
        assertThat(rows).isEqualTo(1);
        return id;
    }

    private static void leaseIsOver(House house) {
        house.sql("UPDATE delivery SET lease_until = '2020-01-01 00:00:00' WHERE state = 'SENDING'");
    }

    private static void inParallel(List<House> houses, Consumer<House> work) throws InterruptedException {
        List<Thread> threads = houses.stream()
                .map(house -> Thread.ofPlatform().start(() -> work.accept(house)))
                .toList();
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
