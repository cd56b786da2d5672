package dev.viceversa.core.time;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.connection.ConnectionDefinition;
import io.micronaut.data.connection.ConnectionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;

/**
 * Follows the database's clock by measuring, every few seconds, how far this machine's clock is from it, so that
 * asking for the time costs no round trip and all replicas agree. Thread-safe.
 */
@Singleton
@Requires(beans = DataSource.class)
public final class DatabaseClock {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final ConnectionOperations<Connection> connections;
    private final InstantSource machine;
    private final AtomicReference<ClockReading> last = new AtomicReference<>();

    DatabaseClock(ConnectionOperations<Connection> connections, InstantSource machine) {
        this.connections = connections;
        this.machine = machine;
    }

    /** The latest reading, at most five seconds old as long as the database answers; older while it does not. */
    public ClockReading reading() {
        ClockReading known = last.get();
        Instant here = machine.instant();
        if (known != null && Duration.between(known.readAt(), here).abs().compareTo(FRESH) < 0) {
            return known;
        }
        try {
            return read();
        } catch (RuntimeException unreachable) {
            // Time goes on while the database is away; whoever needs to store something will notice by itself.
            if (known == null) {
                throw unreachable;
            }
            return known;
        }
    }

    /** Compares the clocks now. Sessions speak UTC (see the settings of the data source), so local time is UTC. */
    public ClockReading read() {
        // A connection of its own: inside a transaction some databases let time stand still.
        ClockReading fresh =
                connections.execute(ConnectionDefinition.REQUIRES_NEW, status -> compare(status.getConnection()));
        last.set(fresh);
        return fresh;
    }

    /** Turns program time so that it stands {@code offset} ahead of the database's clock. For playgrounds only. */
    public void turn(Duration offset) {
        connections.execute(ConnectionDefinition.REQUIRES_NEW, status -> {
            try (var update = status.getConnection()
                    .prepareStatement("UPDATE program_clock SET offset_micros = ? WHERE id = 1")) {
                update.setLong(1, offset.toNanos() / 1_000);
                update.executeUpdate();
                if (!status.getConnection().getAutoCommit()) {
                    status.getConnection().commit();
                }
                return null;
            } catch (SQLException e) {
                throw new IllegalStateException("Program time could not be turned", e);
            }
        });
        ClockReading known = reading();
        last.set(new ClockReading(known.skew(), offset, known.readAt()));
    }

    Instant systemNow() {
        return machine.instant().plus(reading().skew()).truncatedTo(ChronoUnit.MICROS);
    }

    Instant programNow() {
        ClockReading known = reading();
        return machine.instant().plus(known.skew()).plus(known.offset()).truncatedTo(ChronoUnit.MICROS);
    }

    private ClockReading compare(Connection connection) {
        Instant before = machine.instant();
        try (var query = connection.prepareStatement(
                        "SELECT LOCALTIMESTAMP(6), offset_micros FROM program_clock WHERE id = 1");
                var row = query.executeQuery()) {
            row.next();
            Instant after = machine.instant();
            Instant middle = before.plus(Duration.between(before, after).dividedBy(2));
            Instant database = row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC);
            Duration offset = Duration.of(row.getLong(2), ChronoUnit.MICROS);
            return new ClockReading(Duration.between(middle, database), offset, after);
        } catch (SQLException e) {
            throw new IllegalStateException("The database did not tell the time", e);
        }
    }
}
