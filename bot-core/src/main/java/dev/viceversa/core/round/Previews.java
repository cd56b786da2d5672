package dev.viceversa.core.round;

import dev.viceversa.core.database.Columns;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.ProgramId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Previews of matching. Reads as a collection; takes part in the caller's transaction. Thread-safe. */
@Singleton
public class Previews {

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
        rows.save(PreviewRow.of(preview));
    }

    /** Everything somebody is named in, oldest first. Looks through all of them: for rare occasions. */
    List<Preview> naming(PersonId person) {
        return rows.containing("%\"" + person.value() + "\"%").stream()
                .map(PreviewRow::preview)
                .toList();
    }

    /** Forgets what was made before then and never published. Returns how many. */
    int forgetUnpublishedBefore(Instant then) {
        return rows.deleteUnpublished(Columns.utc(then));
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
