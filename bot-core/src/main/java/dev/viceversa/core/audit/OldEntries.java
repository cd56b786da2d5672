package dev.viceversa.core.audit;

import dev.viceversa.core.database.Columns;
import dev.viceversa.core.people.Fading;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Who did what, until it is no longer of use. Thread-safe. */
@Singleton
final class OldEntries implements Fading {

    private final AuditRows rows;

    OldEntries(AuditRows rows) {
        this.rows = rows;
    }

    @Override
    public Kind kind() {
        return Kind.AUDIT;
    }

    @Override
    public int fade(Instant before) {
        return rows.deleteByAtBefore(Columns.utc(before));
    }
}
