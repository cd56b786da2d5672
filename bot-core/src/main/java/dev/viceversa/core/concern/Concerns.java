package dev.viceversa.core.concern;

import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.sealing.Sealer;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * What people confided. There is no way to list anybody's but the sender's own, and none to count them. Takes part in the
 * caller's transaction. Thread-safe.
 */
@Singleton
public class Concerns {

    private final ConcernRows rows;
    private final Sealer sealer;

    Concerns(ConcernRows rows, Sealer sealer) {
        this.rows = rows;
        this.sealer = sealer;
    }

    public Optional<Concern> find(ConcernId id) {
        return rows.findById(id.value()).map(row -> row.concern(sealer));
    }

    /** What this person sent, newest first. */
    public List<Concern> sentBy(PersonId sender) {
        return rows.findBySenderIdOrderBySentAtDesc(sender.value()).stream()
                .map(row -> row.concern(sealer))
                .toList();
    }

    public void add(Concern concern) {
        rows.save(ConcernRow.of(concern, sealer));
    }

    /**
     * Stores a changed concern.
     *
     * @throws io.micronaut.data.exceptions.OptimisticLockException when somebody else changed it meanwhile
     */
    public void update(Concern concern) {
        rows.update(ConcernRow.of(concern, sealer));
    }

    /** Deletes what this person sent, and takes them out of what was sent to them. */
    void forget(PersonId person) {
        rows.deleteBySenderId(person.value());
        rows.withoutContact(person.value());
    }
}
