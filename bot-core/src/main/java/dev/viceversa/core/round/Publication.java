package dev.viceversa.core.round;

import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.ProgramId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * One publishing of matches. Juniors hear at once; everybody else hears at one instant, whatever was answered. Immutable.
 *
 * @param version for optimistic locking; 0 before it is stored
 * @param preview what was published; never published twice
 * @param hearAt the common instant, UTC
 * @param audience everybody who was open for a partner and hears something then
 * @param toldAt when they were told; empty before
 */
public record Publication(
        String id,
        long version,
        ProgramId program,
        String preview,
        PersonId publishedBy,
        Instant publishedAt,
        Instant hearAt,
        Set<PersonId> audience,
        Optional<Instant> toldAt) {

    public Publication {
        audience = Set.copyOf(audience);
    }

    Publication toldAt(Instant at) {
        return new Publication(
                id, version, program, preview, publishedBy, publishedAt, hearAt, audience, Optional.of(at));
    }
}
