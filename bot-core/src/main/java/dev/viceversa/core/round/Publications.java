package dev.viceversa.core.round;

import dev.viceversa.core.database.Columns;
import dev.viceversa.core.program.ProgramId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was published. Reads as a collection; takes part in the caller's transaction. Thread-safe. */
@Singleton
public class Publications {

    private final PublicationRows rows;

    Publications(PublicationRows rows) {
        this.rows = rows;
    }

    public Optional<Publication> find(String id) {
        return rows.findById(id).map(PublicationRow::publication);
    }

    public Optional<Publication> of(Preview preview) {
        return rows.findByPreviewId(preview.id()).map(PublicationRow::publication);
    }

    /** The latest of a program. */
    public Optional<Publication> latest(ProgramId program) {
        return rows.latest(program.value()).map(PublicationRow::publication);
    }

    /** Those whose common instant has come and nobody was told yet. */
    List<Publication> dueBy(Instant now) {
        return rows.dueBy(Columns.utc(now)).stream()
                .map(PublicationRow::publication)
                .toList();
    }

    /** The next common instant that is still to come, or that nobody handled yet. */
    Optional<Instant> nextHearing() {
        return rows.nextHearing().map(Columns::instant);
    }

    void add(Publication publication) {
        rows.save(PublicationRow.of(publication));
    }

    /**
     * Stores a changed publication.
     *
     * @throws io.micronaut.data.exceptions.OptimisticLockException when another replica told everybody meanwhile
     */
    void update(Publication publication) {
        rows.update(PublicationRow.of(publication));
    }
}
