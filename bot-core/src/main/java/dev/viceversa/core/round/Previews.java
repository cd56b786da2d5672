package dev.viceversa.core.round;

import dev.viceversa.core.database.Columns;
import dev.viceversa.core.program.ProgramId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/** Previews of matching. Reads as a collection; takes part in the caller's transaction. Thread-safe. */
@Singleton
public class Previews {

    /** Previews nobody published are only kept to be compared with for a while. */
    private static final Duration KEPT = Duration.ofDays(60);

    private final PreviewRows rows;

    Previews(PreviewRows rows) {
        this.rows = rows;
    }

    public Optional<Preview> find(String id) {
        return rows.findById(id).map(PreviewRow::preview);
    }

    /** The latest of a program. */
    public Optional<Preview> latest(ProgramId program) {
        return rows.latest(program.value()).map(PreviewRow::preview);
    }

    void add(Preview preview) {
        rows.deleteUnpublished(
                preview.program().value(), Columns.utc(preview.madeAt().minus(KEPT)));
        rows.save(PreviewRow.of(preview));
    }

    /**
     * Stores a changed preview.
     *
     * @throws io.micronaut.data.exceptions.OptimisticLockException when somebody else changed it meanwhile
     */
    void update(Preview preview) {
        rows.update(PreviewRow.of(preview));
    }
}
