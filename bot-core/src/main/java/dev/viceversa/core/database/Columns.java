package dev.viceversa.core.database;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How domain values stand in columns. Instants stand as UTC {@code DATETIME(6)}; they travel as {@link LocalDateTime} so
 * that no driver and no machine zone moves them.
 */
public final class Columns {

    private Columns() {}

    public static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    public static @Nullable LocalDateTime utcOrNull(@Nullable Instant instant) {
        return instant == null ? null : utc(instant);
    }

    public static Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }

    public static @Nullable Instant instantOrNull(@Nullable LocalDateTime utc) {
        return utc == null ? null : instant(utc);
    }

    /** Whether something was refused because a unique key is taken: SQLState 23505 (H2) or 23000 with code 1062 (MySQL). */
    public static boolean duplicate(Throwable refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && ("23505".equals(sql.getSQLState())
                            || ("23000".equals(sql.getSQLState()) && sql.getErrorCode() == 1062))) {
                return true;
            }
        }
        return false;
    }

    /** Short words without commas, such as topic names or language tags, in one column. */
    public static String joined(Iterable<String> words) {
        return String.join(",", words);
    }

    public static List<String> split(@Nullable String joined) {
        return joined == null || joined.isEmpty() ? List.of() : Arrays.asList(joined.split(","));
    }
}
