package dev.viceversa.core.audit;

import java.time.Instant;

/**
 * One thing somebody did. Immutable.
 *
 * @param actor the id of who did it, or a word of ours such as {@code api}
 * @param action what was done, such as {@code program.opened}
 * @param subject opaque ids and counts only, nothing anybody wrote
 */
public record AuditEntry(Instant at, String actor, String action, String subject) {}
