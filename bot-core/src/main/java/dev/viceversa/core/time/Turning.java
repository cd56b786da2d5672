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
        handleAll();
        for (Optional<Instant> stop = nextStop(target); stop.isPresent(); stop = nextStop(target)) {
            turn(stop.get());
            progress.accept(stop.get());
            handleAll();
        }
        turn(target);
        handleAll();
    }

    private Optional<Instant> nextStop(Instant target) {
        Instant now = program.now();
        return dues.stream()
                .map(Due::next)
                .flatMap(Optional::stream)
                .filter(instant -> instant.isAfter(now) && instant.isBefore(target))
                .min(Instant::compareTo);
    }

    private void handleAll() {
        int rounds = 0;
        while (dues.stream().mapToInt(Due::handle).sum() > 0) {
            if (++rounds > MOST_ROUNDS) {
                throw new IllegalStateException("Program time stands still: something is always due again");
            }
        }
    }

    private void turn(Instant instant) {
        // Never backwards: real time also passes while things are handled.
        if (instant.isAfter(program.now())) {
            clock.turn(Duration.between(system.now(), instant));
        }
    }
}
