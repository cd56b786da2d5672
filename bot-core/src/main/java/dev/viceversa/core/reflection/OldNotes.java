package dev.viceversa.core.reflection;

import dev.viceversa.core.database.Columns;
import dev.viceversa.core.people.Fading;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Private notes, until their time to be kept is over. Thread-safe. */
@Singleton
final class OldNotes implements Fading {

    private final ReflectionRows rows;

    OldNotes(ReflectionRows rows) {
        this.rows = rows;
    }

    @Override
    public Kind kind() {
        return Kind.NOTES;
    }

    @Override
    public int fade(Instant before) {
        return rows.deleteByWrittenAtBefore(Columns.utc(before));
    }
}
