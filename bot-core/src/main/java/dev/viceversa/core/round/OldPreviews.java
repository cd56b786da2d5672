package dev.viceversa.core.round;

import dev.viceversa.core.time.Due;
import dev.viceversa.core.time.ProgramTime;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Forgets previews nobody published, after {@link #UNPUBLISHED}, and after {@link #INPUTS} what published ones were made from: it says
 * much about people, and by then nobody asks any more how a match came about. Thread-safe.
 */
@Singleton
final class OldPreviews implements Due {

    /** So long previews nobody published are kept, to be compared with. */
    static final Duration UNPUBLISHED = Duration.ofDays(60);

    /** So long it can be checked again how a published preview came about. */
    static final Duration INPUTS = Duration.ofDays(365);

    private static final Duration EVERY = Duration.ofHours(6);

    private final Previews previews;
    private final MatchInputs inputs;
    private final TransactionOperations<Connection> transactions;
    private final ProgramTime time;
    private final AtomicReference<Instant> last = new AtomicReference<>(Instant.EPOCH);

    OldPreviews(
            Previews previews, MatchInputs inputs, TransactionOperations<Connection> transactions, ProgramTime time) {
        this.previews = previews;
        this.inputs = inputs;
        this.transactions = transactions;
        this.time = time;
    }

    /** Never at an instant of its own: cleaning up stops no clock. */
    @Override
    public Optional<Instant> next() {
        return Optional.empty();
    }

    @Override
    public int handle() {
        Instant before = last.get();
        Instant now = time.now();
        if (now.isBefore(before.plus(EVERY)) || !last.compareAndSet(before, now)) {
            return 0;
        }
        return transactions.executeWrite(status ->
                previews.forgetUnpublishedBefore(now.minus(UNPUBLISHED)) + inputs.forgetBefore(now.minus(INPUTS)));
    }
}
