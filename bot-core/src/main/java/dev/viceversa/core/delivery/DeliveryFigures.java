package dev.viceversa.core.delivery;

import dev.viceversa.core.database.Columns;
import dev.viceversa.core.time.ProgramTime;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/**
 * What operators watch: how much this process sent, and how much waits in the database. Counts run since the start of
 * the process. Thread-safe.
 */
@Singleton
public class DeliveryFigures {

    private final TransactionOperations<Connection> transactions;
    private final ProgramTime time;
    private final Map<DeliveryState, LongAdder> settled = new EnumMap<>(DeliveryState.class);
    private final LongAdder gateWaits = new LongAdder();
    private final LongAdder takenOver = new LongAdder();
    private final LongAdder removedLate = new LongAdder();
    private final LongAdder claims = new LongAdder();
    private final LongAdder claimingNanos = new LongAdder();

    DeliveryFigures(TransactionOperations<Connection> transactions, ProgramTime time) {
        this.transactions = transactions;
        this.time = time;
        for (DeliveryState state : DeliveryState.values()) {
            settled.put(state, new LongAdder());
        }
    }

    /** How many this process brought into this state. */
    public long settled(DeliveryState state) {
        return settled.get(state).sum();
    }

    /** How often a delivery had to wait because a gate was closed or its bucket empty. */
    public long gateWaits() {
        return gateWaits.sum();
    }

    /** How many were taken over from an owner whose lease was over. */
    public long takenOver() {
        return takenOver.sum();
    }

    /** How many later copies were found and removed. */
    public long removedLate() {
        return removedLate.sum();
    }

    /** How many claims of this process found something. */
    public long claims() {
        return claims.sum();
    }

    /** How long those claims took in all. */
    public Duration claiming() {
        return Duration.ofNanos(claimingNanos.sum());
    }

    /** What waits now, in the database all replicas share. */
    public Backlog backlog() {
        return transactions.executeRead(status -> read(status.getConnection()));
    }

    /**
     * What waits.
     *
     * @param due how many could leave now
     * @param sending how many are under way
     * @param unknown how many may or may not have arrived and wait for somebody to look
     * @param oldestDue how long the oldest of those due has waited; zero when none is
     */
    public record Backlog(long due, long sending, long unknown, Duration oldestDue) {}

    void count(DeliveryState state) {
        settled.get(state).increment();
    }

    void claimed(long nanos) {
        claims.increment();
        claimingNanos.add(nanos);
    }

    void waited() {
        gateWaits.increment();
    }

    void tookOver() {
        takenOver.increment();
    }

    void removed() {
        removedLate.increment();
    }

    private Backlog read(Connection connection) {
        Instant now = time.now();
        try (var query = connection.prepareStatement("SELECT state, COUNT(*), MIN(due_at) FROM delivery WHERE state IN"
                + " ('SENDING', 'UNKNOWN') OR (state = 'PENDING' AND due_at <= ?) GROUP BY state")) {
            query.setObject(1, Columns.utc(now));
            Map<DeliveryState, Long> counts = new EnumMap<>(DeliveryState.class);
            Duration oldest = Duration.ZERO;
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    DeliveryState state = DeliveryState.valueOf(rows.getString(1));
                    counts.put(state, rows.getLong(2));
                    if (state == DeliveryState.PENDING) {
                        oldest = Duration.between(Columns.instant(rows.getObject(3, LocalDateTime.class)), now);
                    }
                }
            }
            return new Backlog(
                    counts.getOrDefault(DeliveryState.PENDING, 0L),
                    counts.getOrDefault(DeliveryState.SENDING, 0L),
                    counts.getOrDefault(DeliveryState.UNKNOWN, 0L),
                    oldest);
        } catch (SQLException e) {
            throw new IllegalStateException("The backlog could not be counted", e);
        }
    }
}
