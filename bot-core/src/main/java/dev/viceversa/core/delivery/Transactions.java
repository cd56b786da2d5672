package dev.viceversa.core.delivery;

import dev.viceversa.core.database.Collisions;
import dev.viceversa.core.failpoint.Crossing;
import dev.viceversa.core.failpoint.Failpoints;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;

/** Transactions of this package: short, and done again when they collide with another. Thread-safe. */
@Singleton
final class Transactions {

    private final TransactionOperations<Connection> operations;
    private final Failpoints failpoints;

    Transactions(TransactionOperations<Connection> operations, Failpoints failpoints) {
        this.operations = operations;
        this.failpoints = failpoints;
    }

    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    <T> T write(Crossing commit, Work<T> work) {
        T result = Collisions.again(() -> operations.executeWrite(status -> {
            T done = done(work, status.getConnection());
            failpoints.before(commit);
            return done;
        }));
        failpoints.after(commit);
        return result;
    }

    <T> T read(Work<T> work) {
        return operations.executeRead(status -> done(work, status.getConnection()));
    }

    <T> T read(Supplier<T> work) {
        return operations.executeRead(_ -> work.get());
    }

    private static <T> T done(Work<T> work, Connection connection) {
        try {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The outbox could not be read or written", e);
        }
    }
}
