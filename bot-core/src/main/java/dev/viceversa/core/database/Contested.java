package dev.viceversa.core.database;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.exceptions.OptimisticLockException;
import java.sql.SQLIntegrityConstraintViolationException;

/** Inserts whose key somebody else may take at this very instant. */
public final class Contested {

    private Contested() {}

    /**
     * Inserts; a key that was taken meanwhile is somebody being faster, not a bug.
     *
     * @throws OptimisticLockException when it was taken; the transaction is to be done again and will see the other's row
     */
    public static void insert(Runnable insert) {
        try {
            insert.run();
        } catch (DataAccessException problem) {
            for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLIntegrityConstraintViolationException) {
                    throw new OptimisticLockException("Somebody else was faster");
                }
            }
            throw problem;
        }
    }
}
