package dev.viceversa.core.delivery;

import dev.viceversa.core.database.Collisions;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;

/** Transactions of this package: short, and done again when they collide with another. Thread-safe. */
@Singleton
final class Transactions {

    private final TransactionOperations<Connection> operations;

    Transactions(TransactionOperations<Connection> operations) {
        this.operations = operations;
    }

    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    <T> T write(Work<T> work) {
        return Collisions.again(() -> operations.executeWrite(status -> done(work, status.getConnection())));
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
