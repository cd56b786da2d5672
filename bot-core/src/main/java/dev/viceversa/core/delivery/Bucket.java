package dev.viceversa.core.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.ToIntFunction;

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

    /**
     * When it is worth looking again: a person waits for the next call that may go, everybody else for a handful, since
     * coming back for every single drop costs more than it brings.
     */
    Instant worthwhile(boolean interactive) {
        return opensAt(interactive).plus(drops(known -> interactive ? 0 : (depth(known, false) - 1) / 2));
    }

    /** When as many calls may go at once as ever may. */
    Instant fullAt(boolean interactive) {
        return opensAt(interactive).plus(drops(known -> depth(known, interactive) - 1));
    }

    /** How long so many drops take; no time without a limit. */
    private Duration drops(ToIntFunction<Limit> count) {
        return limit.map(known -> known.step().multipliedBy(count.applyAsInt(known)))
                .orElse(Duration.ZERO);
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
        return limit.map(known -> new Bucket(name, closedUntil, begins(now).plus(known.step()), limit))
                .orElse(this);
    }

    /** Where in this bucket's time the next call begins. */
    Instant begins(Instant now) {
        return drainedUntil.isAfter(now) ? drainedUntil : now;
    }

    /** A call that took its room earlier is made now: what has leaked away since is taken again. */
    Bucket confirmed(Instant place, Instant now) {
        return drained(begins(now).plus(leaked(place, now)), leaked(place, now));
    }

    /** Whether a call that took its room earlier may still be made now. */
    boolean holds(Instant place, boolean interactive, Instant now) {
        boolean open = closedUntil.filter(now::isBefore).isEmpty();
        boolean fits = limit.map(known -> leaked(place, now).isZero()
                        || !confirmed(place, now)
                                .drainedUntil()
                                .isAfter(now.plus(known.step().multipliedBy(depth(known, interactive)))))
                .orElse(true);
        return open && fits;
    }

    /** A call that took its room earlier is not made: what has not leaked away since is free again. */
    Bucket givenBack(Instant place, Instant now) {
        Duration free = limit.map(Limit::step).orElse(Duration.ZERO).minus(leaked(place, now));
        return drained(drainedUntil.minus(free), free);
    }

    private Duration leaked(Instant place, Instant now) {
        Duration since = Duration.between(place, now);
        Duration step = limit.map(Limit::step).orElse(Duration.ZERO);
        return since.isNegative() ? Duration.ZERO : since.compareTo(step) < 0 ? since : step;
    }

    private Bucket drained(Instant until, Duration change) {
        return change.isZero() ? this : new Bucket(name, closedUntil, until, limit);
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
