package dev.viceversa.core.time;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/**
 * Turns program time forward, stopping at every instant at which something is due, in order. For playgrounds and tests;
 * one turn at a time.
 */
@Singleton
public final class Turning {

    /** More rounds than this at one instant means that handling one thing keeps making another. */
    private static final int MOST_ROUNDS = 10_000;

    private static final String STANDING_STILL = "Program time stands still: something is always due again";

    private final DatabaseClock clock;
    private final ProgramTime program;
    private final SystemTime system;
    private final List<Due> dues;
    private final TransactionOperations<Connection> transactions;
    private final ReentrantLock alongside = new ReentrantLock();
    private volatile boolean underway;
    private volatile boolean standing;

    Turning(
            DatabaseClock clock,
            ProgramTime program,
            SystemTime system,
            List<Due> dues,
            TransactionOperations<Connection> transactions) {
        this.clock = clock;
        this.program = program;
        this.system = system;
        this.dues = dues;
        this.transactions = transactions;
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

    /** Whether a turn is under way, in which everything due is handled in order, and by others only {@link #alongside}. */
    public boolean underway() {
        return underway;
    }

    /**
     * Works alongside whoever is at work while the clock stands, so that what they say leaves meanwhile, as it does in real
     * time. Does nothing, and returns 0, at any other moment of a turn; the clock goes on only when the work is done.
     */
    public int alongside(IntSupplier work) {
        alongside.lock();
        try {
            return standing ? work.getAsInt() : 0;
        } finally {
            alongside.unlock();
        }
    }

    private void stepTo(Instant target, Consumer<Instant> progress) {
        Instant seen = handleAll();
        int rounds = 0;
        while (true) {
            Map<Due, Instant> ahead = ahead();
            // What fell due while others were handled lies behind us already, but nobody has handled it yet: it counts.
            Instant passed = seen;
            Optional<Instant> stop = ahead.values().stream()
                    .filter(instant -> instant.isAfter(passed) && instant.isBefore(target))
                    .min(Instant::compareTo);
            if (stop.isEmpty()) {
                break;
            }
            rounds = turn(stop.get()) ? 0 : rounds + 1;
            if (rounds > MOST_ROUNDS) {
                throw new IllegalStateException(STANDING_STILL);
            }
            progress.accept(stop.get());
            if (handleThoseDue(ahead) == 0) {
                // Somebody said there was something to do and did nothing: asked once more with everybody, then passed
                // by.
                seen = handleAll();
            }
        }
        turn(target);
        handleAll();
    }

    /** Everybody looks in one transaction: two dozen of their own would cost more than what they look at. */
    private Map<Due, Instant> ahead() {
        return transactions.executeRead(_ -> {
            Map<Due, Instant> ahead = new LinkedHashMap<>();
            dues.forEach(due -> due.next().ifPresent(instant -> ahead.put(due, instant)));
            return ahead;
        });
    }

    /** Asks only those who have something to do by now: most stops concern one of them. */
    private int handleThoseDue(Map<Due, Instant> ahead) {
        Instant now = program.now();
        return ahead.entrySet().stream()
                .filter(due -> !due.getValue().isAfter(now))
                .mapToInt(due -> handle(due.getKey()))
                .sum();
    }

    /** Handles everything due; returns an instant up to which surely nothing is left. */
    private Instant handleAll() {
        for (int rounds = 0; rounds <= MOST_ROUNDS; rounds++) {
            Instant seen = program.now();
            if (dues.stream().mapToInt(this::handle).sum() == 0) {
                return seen;
            }
        }
        throw new IllegalStateException(STANDING_STILL);
    }

    private int handle(Due due) {
        standing = true;
        try {
            return due.handle();
        } finally {
            standing = false;
            // Whoever works alongside is waited for.
            alongside.lock();
            alongside.unlock();
        }
    }

    private boolean turn(Instant instant) {
        // Never backwards: real time also passes while things are handled.
        if (!instant.isAfter(program.now())) {
            return false;
        }
        clock.turn(Duration.between(system.now(), instant));
        return true;
    }
}
