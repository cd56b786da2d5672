package dev.viceversa.core.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One limit of one gate at work: a bucket that every call takes a drop from and time fills again. Immutable, pure.
 *
 * @param name the gate's full name, platform and workspace included
 * @param closedUntil until when the platform lets nothing through; empty while it never said so
 * @param drainedUntil when the bucket will be full again
 * @param limit empty when the gate only ever closes
 */
record Bucket(String name, Optional<Instant> closedUntil, Instant drainedUntil, Optional<Limit> limit) {

    static Bucket full(String name, Optional<Limit> limit) {
        return new Bucket(name, Optional.empty(), Instant.EPOCH, limit);
    }

    /** The earliest instant at which a call may go; in the past when it may go now. */
    Instant opensAt(boolean interactive) {
        Instant filled = limit.map(
                        known -> drainedUntil.minus(known.step().multipliedBy(depth(known, interactive) - 1L)))
                .orElse(Instant.EPOCH);
        return closedUntil.filter(filled::isBefore).orElse(filled);
    }

    /** How many calls may go at this instant. */
    int room(boolean interactive, Instant now) {
        if (opensAt(interactive).isAfter(now)) {
            return 0;
        }
        return limit.map(known -> {
                    Duration missing = drainedUntil.isAfter(now) ? Duration.between(now, drainedUntil) : Duration.ZERO;
                    Duration level =
                            known.step().multipliedBy(depth(known, interactive)).minus(missing);
                    return (int) level.dividedBy(known.step());
                })
                .orElse(Integer.MAX_VALUE);
    }

    Bucket taken(Instant now) {
        return limit.map(known -> {
                    Instant from = drainedUntil.isAfter(now) ? drainedUntil : now;
                    return new Bucket(name, closedUntil, from.plus(known.step()), limit);
                })
                .orElse(this);
    }

    /**
     * A call that was let through has ended only now: the next one keeps its distance from this instant. What counts is
     * when the platform saw it, not when we let it go.
     */
    Bucket ended(Instant now) {
        return limit.map(known -> now.plus(known.step()))
                .filter(drainedUntil::isBefore)
                .map(later -> new Bucket(name, closedUntil, later, limit))
                .orElse(this);
    }

    /** Closed by the platform; afterwards it starts slowly, with one call and not with a burst. */
    Bucket closed(Instant until) {
        Instant later = closedUntil.filter(until::isBefore).orElse(until);
        Instant drained = limit.map(known -> later.plus(known.step().multipliedBy(known.burst() - 1L)))
                .filter(drainedUntil::isBefore)
                .orElse(drainedUntil);
        return new Bucket(name, Optional.of(later), drained, limit);
    }

    private static int depth(Limit limit, boolean interactive) {
        return interactive ? limit.burst() : limit.burst() - limit.reserve();
    }
}
