package dev.viceversa.core.database;

import java.sql.SQLException;
import java.util.function.Supplier;

/** Transactions that got in each other's way and may simply be done again. */
public final class Collisions {

    private static final int TRIES = 5;

    private Collisions() {}

    /**
     * Does a whole transaction, and does it again when the database rolled it back because of another one.
     *
     * @param transaction has no effect besides the database's
     */
    public static <T> T again(Supplier<T> transaction) {
        for (int tried = 1; ; tried++) {
            try {
                return transaction.get();
            } catch (RuntimeException problem) {
                if (tried == TRIES || !is(problem)) {
                    throw problem;
                }
            }
        }
    }

    /** Whether the database chose this transaction as the victim of a deadlock, or made it wait too long for a lock. */
    public static boolean is(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            // 40001: deadlock, or concurrent update; MySQL 1205 and H2's HYT00: waited too long for a lock.
            if (cause instanceof SQLException sql
                    && ("40001".equals(sql.getSQLState())
                            || "HYT00".equals(sql.getSQLState())
                            || sql.getErrorCode() == 1205)) {
                return true;
            }
        }
        return false;
    }
}
