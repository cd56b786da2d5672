package dev.viceversa.pretend.slack.api;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Slack's rate limits, off until switched on. Thread-safe. */
public final class RateLimits {

    private final InstantSource clock;
    private final Map<String, Bucket> buckets = new HashMap<>();
    private volatile boolean on;

    /** Limits by this clock, switched off. */
    public RateLimits(InstantSource clock) {
        this.clock = clock;
    }

    /** Switches all limits on or off; switching starts with full room for everything. */
    public synchronized void enforce(boolean changed) {
        on = changed;
        buckets.clear();
    }

    /** How long the caller must wait, or empty when the call fits; a call that fits is counted. */
    synchronized Optional<Duration> wait(String key, Tier tier) {
        if (!on) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Bucket bucket = buckets.computeIfAbsent(key, first -> new Bucket(tier.burst(), now));
        bucket.refill(now, tier);
        if (bucket.tokens >= 1) {
            bucket.tokens--;
            return Optional.empty();
        }
        double seconds = (1 - bucket.tokens) / tier.perSecond();
        return Optional.of(Duration.ofSeconds((long) Math.max(1, Math.ceil(seconds))));
    }

    private static final class Bucket {

        private double tokens;
        private Instant at;

        private Bucket(double tokens, Instant at) {
            this.tokens = tokens;
            this.at = at;
        }

        private void refill(Instant now, Tier tier) {
            double seconds = Duration.between(at, now).toNanos() / 1e9;
            if (seconds > 0) {
                tokens = Math.min(tier.burst(), tokens + seconds * tier.perSecond());
                at = now;
            }
        }
    }
}
