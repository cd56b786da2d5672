package dev.viceversa.core.time;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Turns program time forward, stopping at every instant at which something is due, in order. For playgrounds and tests;
 * one turn at a time.
 */
@Singleton
public final class Turning {

    /** More rounds than this at one instant means that handling one thing keeps making another. */
    private static final int MOST_ROUNDS = 10_000;

    private final DatabaseClock clock;
    private final ProgramTime program;
    private final SystemTime system;
    private final List<Due> dues;
    private volatile boolean underway;

    Turning(DatabaseClock clock, ProgramTime program, SystemTime system, List<Due> dues) {
        this.clock = clock;
        this.program = program;
        this.system = system;
        this.dues = dues;
    }

    /**
     * Turns to {@code target} (not earlier than now) and returns when everything due until then has been handled.
     *
     * @param progress told every instant that is stopped at
     */
    public synchronized void to(Instant target, Consumer<Instant> progress) {
        underway = true;
        try {
            stepTo(target, progress);
        } finally {
            underway = false;
        }
    }

    /** Whether a turn is under way, in which everything due is handled in order and by nobody else. */
    public boolean underway() {
        return underway;
    }

    private void stepTo(Instant target, Consumer<Instant> progress) {
        Instant seen = handleAll();
        for (Optional<Instant> stop = nextStop(seen, target); stop.isPresent(); stop = nextStop(seen, target)) {
            turn(stop.get());
            progress.accept(stop.get());
            seen = handleAll();
        }
        turn(target);
        handleAll();
    }

    /** What fell due while others were handled lies behind us already, but nobody has handled it yet: it counts. */
    private Optional<Instant> nextStop(Instant seen, Instant target) {
        return dues.stream()
                .map(Due::next)
                .flatMap(Optional::stream)
                .filter(instant -> instant.isAfter(seen) && instant.isBefore(target))
                .min(Instant::compareTo);
    }

    /** Handles everything due; returns an instant up to which surely nothing is left. */
    private Instant handleAll() {
        for (int rounds = 0; rounds <= MOST_ROUNDS; rounds++) {
            Instant seen = program.now();
            if (dues.stream().mapToInt(Due::handle).sum() == 0) {
                return seen;
            }
        }
        throw new IllegalStateException("Program time stands still: something is always due again");
    }

    private void turn(Instant instant) {
        // Never backwards: real time also passes while things are handled.
        if (instant.isAfter(program.now())) {
            clock.turn(Duration.between(system.now(), instant));
        }
    }
}
