package dev.viceversa.core.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What a limit promises to its platform, and to whoever waits. */
class BucketProperties {

    private static final Instant START = Instant.parse("2026-11-24T09:00:00Z");

    @Property(tries = 500)
    void no_window_ever_holds_more_calls_than_its_limit_allows(
            @ForAll("limits") Limit limit,
            @ForAll @Size(max = 60) List<@IntRange(max = 3_000) Integer> pauses,
            @ForAll boolean interactive) {
        List<Instant> calls = greedily(Bucket.full("gate", Optional.of(limit)), pauses, interactive);
        for (int windowSteps : new int[] {1, 5, 20}) {
            Duration window = limit.step().multipliedBy(windowSteps);
            for (Instant begin : calls) {
                long inside = calls.stream()
                        .filter(call -> !call.isBefore(begin) && call.isBefore(begin.plus(window)))
                        .count();
                assertThat(inside).isLessThanOrEqualTo(limit.burst() + windowSteps);
            }
        }
    }

    @Property(tries = 500)
    void whoever_departs_long_after_the_claim_still_keeps_the_limit(
            @ForAll("limits") Limit limit,
            @ForAll @Size(max = 60) List<@IntRange(max = 3_000) Integer> pauses,
            @ForAll @Size(min = 60, max = 60) List<@IntRange(max = 5_000) Integer> delays) {
        Bucket bucket = Bucket.full("gate", Optional.of(limit));
        record Claim(Instant place, Instant departs) {}
        List<Claim> waiting = new ArrayList<>();
        List<Instant> calls = new ArrayList<>();
        Instant now = START;
        for (int i = 0; i < pauses.size(); i++) {
            now = now.plusMillis(pauses.get(i));
            for (Claim claim : List.copyOf(waiting)) {
                if (!claim.departs().isAfter(now)) {
                    waiting.remove(claim);
                    if (bucket.holds(claim.place(), true, now)) {
                        bucket = bucket.confirmed(claim.place(), now);
                        calls.add(now);
                    } else {
                        bucket = bucket.givenBack(claim.place(), now);
                    }
                }
            }
            if (bucket.room(true, now) > 0) {
                waiting.add(new Claim(bucket.begins(now), now.plusMillis(delays.get(i))));
                bucket = bucket.taken(now);
            }
        }
        for (Instant begin : calls) {
            long inside = calls.stream()
                    .filter(call -> !call.isBefore(begin) && call.isBefore(begin.plus(limit.step())))
                    .count();
            assertThat(inside).isLessThanOrEqualTo(limit.burst() + 1);
        }
    }

    @Example
    void room_that_is_given_back_at_once_was_never_taken() {
        Bucket bucket = Bucket.full("gate", Optional.of(new Limit(Duration.ofMillis(100), 8)))
                .taken(START);
        Instant place = bucket.begins(START);
        assertThat(bucket.taken(START).givenBack(place, START)).isEqualTo(bucket);
        assertThat(bucket.taken(START).confirmed(place, START)).isEqualTo(bucket.taken(START));
    }

    @Example
    void a_closing_between_claim_and_departure_keeps_everybody_back() {
        Bucket bucket = Bucket.full("gate", Optional.of(new Limit(Duration.ofMillis(100), 8)));
        Instant place = bucket.begins(START);
        Bucket closed = bucket.taken(START).closed(START.plusSeconds(5));
        assertThat(closed.holds(place, true, START)).isFalse();
        assertThat(closed.holds(place, true, START.plusSeconds(5).minusNanos(1)))
                .isFalse();
    }

    @Example
    void nudges_come_back_for_a_handful_and_answers_for_the_first() {
        Bucket bucket = Bucket.full("gate", Optional.of(new Limit(Duration.ofMillis(100), 8)));
        for (int i = 0; i < 8; i++) {
            bucket = bucket.taken(START);
        }
        assertThat(bucket.worthwhile(true)).isEqualTo(bucket.opensAt(true));
        assertThat(bucket.room(false, bucket.worthwhile(false))).isEqualTo(3);
    }

    @Property(tries = 500)
    void nudges_always_leave_room_for_an_answer(
            @ForAll("limits") Limit limit, @ForAll @Size(max = 60) List<@IntRange(max = 500) Integer> pauses) {
        Bucket bucket = Bucket.full("gate", Optional.of(limit));
        Instant now = START;
        for (int pause : pauses) {
            now = now.plusMillis(pause);
            while (!bucket.opensAt(false).isAfter(now)) {
                bucket = bucket.taken(now);
            }
            assertThat(bucket.room(true, now)).isGreaterThanOrEqualTo(limit.reserve());
        }
    }

    @Property(tries = 500)
    void it_opens_exactly_when_there_is_room(
            @ForAll("limits") Limit limit, @ForAll @IntRange(max = 80) int calls, @ForAll boolean interactive) {
        Bucket bucket = Bucket.full("gate", Optional.of(limit));
        for (int i = 0; i < calls; i++) {
            bucket = bucket.taken(START);
        }
        Instant opens = bucket.opensAt(interactive);
        assertThat(bucket.room(interactive, opens)).isEqualTo(1);
        assertThat(bucket.room(interactive, opens.minusNanos(1_000))).isZero();
    }

    @Example
    void all_of_the_rate_is_used_when_there_is_work() {
        Limit limit = new Limit(Duration.ofMillis(200), 10);
        Bucket bucket = Bucket.full("gate", Optional.of(limit));
        int calls = 0;
        // Somebody who only looks every quarter of a second, as an idle dispatcher does.
        for (Instant now = START; now.isBefore(START.plusSeconds(60)); now = now.plusMillis(250)) {
            while (!bucket.opensAt(false).isAfter(now)) {
                bucket = bucket.taken(now);
                calls++;
            }
        }
        assertThat(calls).isGreaterThanOrEqualTo(300 * 95 / 100);
    }

    @Example
    void after_a_closing_it_starts_with_one_call_and_not_with_a_burst() {
        Bucket bucket = Bucket.full("gate", Optional.of(new Limit(Duration.ofMillis(100), 8)));
        Instant until = START.plusSeconds(30);
        bucket = bucket.closed(until);
        assertThat(bucket.opensAt(true)).isEqualTo(until);
        assertThat(bucket.room(true, until)).isEqualTo(1);
        assertThat(bucket.closed(until.minusSeconds(10)).opensAt(true))
                .as("a shorter one changes nothing")
                .isEqualTo(until);
    }

    @Example
    void a_window_limit_holds_in_every_window() {
        Limit limit = Limit.within(Duration.ofSeconds(30), 60, 7);
        List<Instant> calls = greedily(Bucket.full("gate", Optional.of(limit)), Collections.nCopies(2_000, 50), true);
        for (Instant begin : calls) {
            assertThat(calls.stream()
                            .filter(call -> !call.isBefore(begin) && call.isBefore(begin.plusSeconds(30)))
                            .count())
                    .isLessThanOrEqualTo(60);
        }
    }

    private static List<Instant> greedily(Bucket full, List<Integer> pauses, boolean interactive) {
        Bucket bucket = full;
        Instant now = START;
        List<Instant> calls = new ArrayList<>();
        for (int pause : pauses) {
            now = now.plusMillis(pause);
            while (!bucket.opensAt(interactive).isAfter(now)) {
                bucket = bucket.taken(now);
                calls.add(now);
            }
        }
        return calls;
    }

    @Provide
    Arbitrary<Limit> limits() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 2_000),
                        Arbitraries.integers().between(1, 40))
                .as((millis, burst) -> new Limit(Duration.ofMillis(millis), burst));
    }
}
