package dev.viceversa.core.database;

import io.micronaut.data.connection.jdbc.exceptions.CannotGetJdbcConnectionException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;

/** Tells a database that is away from a bug of ours. */
public final class DatabaseAway {

    private DatabaseAway() {}

    /** Whether the database could not be reached, or went away in the middle. */
    public static boolean is(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLNonTransientConnectionException
                    || cause instanceof SQLRecoverableException
                    // No connection could be had, whatever the pool gives as its reason.
                    || cause instanceof CannotGetJdbcConnectionException) {
                return true;
            }
            // SQLState class 08 is "connection exception", 57P is a server that shuts down.
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith("08")) {
                return true;
            }
        }
        return false;
    }
}
