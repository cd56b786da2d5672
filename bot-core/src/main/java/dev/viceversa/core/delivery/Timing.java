package dev.viceversa.core.delivery;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;

/**
 * How long a claim lasts without news, and when a message that may stand twice is looked for. Immutable.
 *
 * <p>A lease runs from the claim, and anew from the departure. No call begins later than half a lease after a
 * departure, and each takes less than the other half, so it is over before the lease is; a replica that dies holds up what it had for
 * little longer than a lease.
 */
@Singleton
final class Timing {

    private final Duration lease;
    private final List<Duration> sweeps;

    Timing(
            @Value("${viceversa.delivery.lease:25s}") Duration lease,
            @Value("${viceversa.delivery.sweeps:30s,5m,1h}") List<Duration> sweeps) {
        this.lease = lease;
        this.sweeps = List.copyOf(sweeps);
    }

    int leaseSeconds() {
        return (int) lease.toSeconds();
    }

    /** A departure older than this is not followed by a call any more: the lease may end while it is under way. */
    Duration stale() {
        return lease.dividedBy(5);
    }

    /** No call that cannot be taken back begins longer after a departure. */
    Duration latest() {
        return lease.dividedBy(2);
    }

    /** How many looks there are. */
    int sweeps() {
        return sweeps.size();
    }

    /** When the look after {@code done} others is taken, counted from the one before. */
    int sweepAfter(int done) {
        return (int) sweeps.get(done).toSeconds();
    }
}
