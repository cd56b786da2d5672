package dev.viceversa.core.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.Platform;
import dev.viceversa.core.time.Due;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;

class HeartbeatTest {

    private static final Map<String, Object> BEATING = Map.of("viceversa.heartbeat.enabled", "true");

    private final ScriptedCourier slack = new ScriptedCourier(Platform.SLACK, () -> Instant.EPOCH);

    @Test
    void answers_leave_by_themselves_and_at_once() throws InterruptedException {
        CountDownLatch arrived = new CountDownLatch(3);
        slack.onCall(arrived::countDown);
        try (House house = House.open(House.inMemory(), BEATING, slack)) {
            PersonId mia = house.person("mia");
            for (int i = 0; i < 3; i++) {
                house.answer(mia, "m" + i);
            }
            assertThat(arrived.await(5, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(slack.words()).containsExactly("m0", "m1", "m2");
    }

    @Test
    void going_down_lets_what_is_under_way_arrive_and_be_settled() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        slack.onCall(() -> {
            begun.countDown();
            try {
                Thread.sleep(300);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        String database = House.inMemory();
        try (House house = House.open(database, BEATING, slack)) {
            house.answer(house.person("mia"), "hello");
            assertThat(begun.await(5, TimeUnit.SECONDS)).isTrue();
        }
        try (House next = House.open(database, slack)) {
            assertThat(next.state("answer:hello")).isEqualTo(DeliveryState.SENT);
            assertThat(next.dispatcher().handle()).isZero();
        }
        assertThat(slack.words()).containsExactly("hello");
    }

    @Test
    void what_happens_by_itself_happens_and_one_that_stumbles_stops_no_other() throws InterruptedException {
        CountDownLatch handled = new CountDownLatch(2);
        AtomicInteger stumbled = new AtomicInteger();
        Due steady = new ByItself(() -> {
            handled.countDown();
            return 0;
        });
        Due stumbling = new Stumbling(stumbled);
        try (House house = House.open(House.inMemory(), BEATING, slack, steady, stumbling)) {
            assertThat(handled.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(stumbled.get()).isPositive();
            assertThat(house.get(Dispatcher.class)).isNotNull();
        }
    }

    @Test
    void what_is_said_while_a_turned_clock_stands_leaves_before_it_goes_on() throws InterruptedException {
        CountDownLatch arrived = new CountDownLatch(1);
        slack.onCall(arrived::countDown);
        AtomicReference<House> house = new AtomicReference<>();
        AtomicBoolean meanwhile = new AtomicBoolean();
        AtomicReference<Instant> at = new AtomicReference<>();
        Due talking = new Due() {
            @Override
            public Optional<Instant> next() {
                return Optional.ofNullable(at.get());
            }

            @Override
            public int handle() {
                if (at.get() == null || at.get().isAfter(house.get().now())) {
                    return 0;
                }
                at.set(null);
                house.get().answer(house.get().person("mia"), "hello");
                try {
                    meanwhile.set(arrived.await(10, TimeUnit.SECONDS));
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
                return 1;
            }
        };
        try (House open = House.open(House.inMemory(), BEATING, slack, talking)) {
            house.set(open);
            Instant start = open.now();
            at.set(start.plus(Duration.ofHours(1)));
            open.turnTo(start.plus(Duration.ofDays(1)));
        }
        assertThat(meanwhile).isTrue();
        assertThat(slack.words()).containsExactly("hello");
    }

    @Test
    void old_answers_are_forgotten_and_what_is_open_is_not() {
        try (House house = House.open(House.inMemory(), slack)) {
            PersonId mia = house.person("mia");
            house.answer(mia, "old");
            house.tell(mia, "told");
            house.dispatcher().handle();
            house.answer(mia, "open");
            house.sql("UPDATE delivery SET settled_at = '2020-01-01' WHERE business_key = 'answer:old'");
            house.sql("UPDATE delivery SET due_at = '2099-01-01' WHERE business_key = 'answer:open'");
            house.get(OldDeliveries.class).handle();
            assertThat(house.count("SELECT COUNT(*) FROM delivery")).isEqualTo(2);
        }
    }

    private record ByItself(IntSupplier work) implements Due {
        @Override
        public Optional<Instant> next() {
            return Optional.empty();
        }

        @Override
        public int handle() {
            return work.getAsInt();
        }
    }

    private record Stumbling(AtomicInteger count) implements Due {
        @Override
        public Optional<Instant> next() {
            return Optional.empty();
        }

        @Override
        public int handle() {
            count.incrementAndGet();
            throw new IllegalStateException("stumbles on purpose");
        }
    }
}
