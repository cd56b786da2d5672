package dev.viceversa.core.privacy;

import dev.viceversa.core.people.Fading;
import dev.viceversa.core.time.Due;
import dev.viceversa.core.time.ProgramTime;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Forgets, once a day, whatever was kept long enough. Each room in a transaction of its own. Thread-safe. */
@Singleton
final class FadingData implements Due {

    private static final Duration EVERY = Duration.ofDays(1);

    private final List<Fading> rooms;
    private final Retention retention;
    private final ProgramTime time;
    private final TransactionOperations<Connection> transactions;
    private final AtomicReference<Instant> last = new AtomicReference<>(Instant.EPOCH);

    FadingData(
            List<Fading> rooms, Retention retention, ProgramTime time, TransactionOperations<Connection> transactions) {
        this.rooms = List.copyOf(rooms);
        this.retention = retention;
        this.time = time;
        this.transactions = transactions;
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
        return rooms.stream()
                .mapToInt(room -> transactions.executeWrite(status -> room.fade(retention.before(room.kind(), now))))
                .sum();
    }
}
