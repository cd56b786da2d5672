package dev.viceversa.core.concern;

import dev.viceversa.core.database.Columns;
import dev.viceversa.core.people.Fading;
import jakarta.inject.Singleton;
import java.time.Instant;

/** What people confided, until its time to be kept is over; what nobody settled counts from when it was sent. Thread-safe. */
@Singleton
final class OldConcerns implements Fading {

    private final ConcernRows rows;

    OldConcerns(ConcernRows rows) {
        this.rows = rows;
    }

    @Override
    public Kind kind() {
        return Kind.CONCERNS;
    }

    @Override
    public int fade(Instant before) {
        return rows.deleteBySettledAtBefore(Columns.utc(before))
                + rows.deleteBySettledAtIsNullAndSentAtBefore(Columns.utc(before));
    }
}
