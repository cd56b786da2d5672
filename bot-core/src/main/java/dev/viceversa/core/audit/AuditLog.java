package dev.viceversa.core.audit;

import dev.viceversa.core.database.Columns;
import dev.viceversa.core.id.IdSource;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.time.ProgramTime;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Remembers what coordinators and machines did, in the caller's transaction. Ids and counts only: nobody's words, no
 * declines, nothing confidential. Thread-safe.
 */
@Singleton
public class AuditLog {

    private static final String NOBODY = "somebody";

    private final AuditRows rows;
    private final IdSource ids;
    private final ProgramTime time;

    AuditLog(AuditRows rows, IdSource ids, ProgramTime time) {
        this.rows = rows;
        this.ids = ids;
        this.time = time;
    }

    /**
     * Remembers what a person did.
     *
     * @param action a word of ours, such as {@code program.opened}; at most 60 characters
     * @param subject opaque ids and counts; at most 200 characters
     */
    public void record(PersonId actor, String action, String subject) {
        record(actor.value(), action, subject);
    }

    /** Remembers what a machine did; {@code actor} is a word of ours, such as {@code api}. */
    public void record(String actor, String action, String subject) {
        rows.save(new AuditRow(ids.next(), Columns.utc(time.now()), actor, action, subject));
    }

    /** Everything, oldest first. */
    public List<AuditEntry> entries() {
        return rows.findAllOrderByAt().stream().map(AuditRow::entry).toList();
    }

    /** What a person did, oldest first. */
    public List<AuditEntry> of(PersonId actor) {
        return rows.findByActorOrderByAt(actor.value()).stream()
                .map(AuditRow::entry)
                .toList();
    }

    /** Takes a person out of what they did and what was done about them; that it was done stays. */
    public void forget(PersonId person) {
        rows.forgetActor(person.value(), NOBODY);
        rows.forgetSubject(person.value(), NOBODY);
    }
}
