package dev.viceversa.core.round;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Long runs of matching. Reads as a collection; takes part in the caller's transaction. Thread-safe. */
@Singleton
public class MatchRuns {

    private final MatchRunRows rows;

    MatchRuns(MatchRunRows rows) {
        this.rows = rows;
    }

    public Optional<MatchRun> find(String id) {
        return rows.findById(id).map(MatchRunRow::run);
    }

    /** What waits or runs, oldest first. */
    public List<MatchRun> unfinished() {
        return rows
                .findByStateInOrderByRequestedAt(List.of(MatchRun.State.WAITING.name(), MatchRun.State.RUNNING.name()))
                .stream()
                .map(MatchRunRow::run)
                .toList();
    }

    public void add(MatchRun run) {
        rows.save(MatchRunRow.of(run));
    }

    /**
     * Stores a changed run and returns it as it stands now.
     *
     * @throws io.micronaut.data.exceptions.OptimisticLockException when somebody else changed it meanwhile
     */
    public MatchRun update(MatchRun run) {
        return rows.update(MatchRunRow.of(run)).run();
    }
}
