package dev.viceversa.core.nudge;

import dev.viceversa.core.database.Columns;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Steps whose last reminder is on its way, to be looked at some days later. In the caller's transaction. Thread-safe. */
@Singleton
public class SilentSteps {

    /** How long after its last reminder a step has to stay unanswered. */
    static final Duration PATIENCE = Duration.ofDays(5);

    private final SilentStepRows rows;

    SilentSteps(SilentStepRows rows) {
        this.rows = rows;
    }

    /**
     * Looks at a step later.
     *
     * @param lastReminder the business key of a planned delivery to a person about a program
     * @param dueAt when that is due
     */
    public void watch(String lastReminder, Instant dueAt) {
        if (!rows.existsById(lastReminder)) {
            lookAt(lastReminder, dueAt.plus(PATIENCE));
        }
    }

    void lookAt(String step, Instant at) {
        rows.save(new SilentStepRow(step, Columns.utc(at)));
    }

    /** Takes a step that is due off the list; false when somebody else just did. */
    boolean take(String step, Instant now) {
        return rows.deleteByIdAndDueAtLessThanEquals(step, Columns.utc(now)) > 0;
    }

    /** Takes steps that are due off the list. Returns how many were still on it. */
    int takeAll(Collection<String> steps, Instant now) {
        return steps.isEmpty() ? 0 : rows.deleteByIdInAndDueAtLessThanEquals(steps, Columns.utc(now));
    }

    List<String> due(Instant now) {
        return rows.findByDueAtLessThanEqualsOrderByDueAt(Columns.utc(now)).stream()
                .map(SilentStepRow::id)
                .toList();
    }

    Optional<Instant> next() {
        return rows.next().map(Columns::instant);
    }
}
