package dev.viceversa.pretend.teams;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Teams' rate limits for bots, from its public documentation: in one conversation 7 messages a second, 60 in half a minute and 1,800 an
 * hour; 50 calls of any kind a second for an app in a tenant. A call that is refused does not count. Thread-safe.
 */
final class Throttling {

    private static final List<Limit> TENANT = List.of(new Limit(50, Duration.ofSeconds(1)));
    private static final List<Limit> CONVERSATION = List.of(
            new Limit(7, Duration.ofSeconds(1)),
            new Limit(60, Duration.ofSeconds(30)),
            new Limit(1_800, Duration.ofHours(1)));

    private final Taken tenant = new Taken(TENANT);
    private final Map<String, Taken> conversations = new HashMap<>();

    private record Limit(int calls, Duration window) {}

    /**
     * Whether a call may pass now, which then counts.
     *
     * @param conversation the conversation it writes to; null for a call that writes to none
     * @return how long to wait, in whole seconds; empty when it may pass
     */
    synchronized Optional<Duration> wait(@Nullable String conversation, Instant now) {
        List<Taken> counted = conversation == null
                ? List.of(tenant)
                : List.of(tenant, conversations.computeIfAbsent(conversation, first -> new Taken(CONVERSATION)));
        Optional<Duration> wait = counted.stream()
                .flatMap(taken -> taken.wait(now))
                .max(Duration::compareTo)
                .map(Throttling::wholeSeconds);
        if (wait.isEmpty()) {
            counted.forEach(taken -> taken.add(now));
        }
        return wait;
    }

    private static Duration wholeSeconds(Duration wait) {
        return Duration.ofSeconds(Math.max(1, wait.plusNanos(999_999_999).toSeconds()));
    }

    /** When calls passed, oldest first. */
    private static final class Taken {

        private final List<Limit> limits;
        private final int remembered;
        private final List<Instant> times = new ArrayList<>();

        Taken(List<Limit> limits) {
            this.limits = limits;
            remembered = limits.stream().mapToInt(Limit::calls).max().orElseThrow();
        }

        Stream<Duration> wait(Instant now) {
            return limits.stream()
                    .filter(limit -> times.size() >= limit.calls())
                    .map(limit -> Duration.between(
                            now, times.get(times.size() - limit.calls()).plus(limit.window())))
                    .filter(Duration::isPositive);
        }

        void add(Instant now) {
            times.add(now);
            if (times.size() > 2 * remembered) {
                times.subList(0, remembered).clear();
            }
        }
    }
}
