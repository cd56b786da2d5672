package dev.viceversa.pretend.slack.wire;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Does something after a while. Thread-safe. Injected, so that nobody has to wait five minutes for a redelivery. */
public interface Later {

    /** Runs {@code task} once, {@code delay} from now, on a thread of its own. Never blocks. */
    void after(Duration delay, Runnable task);

    /** Stops; what is not done yet is never done. */
    void stop();

    /** By the wall clock. */
    static Later realTime() {
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().factory());
        return new Later() {
            @Override
            public void after(Duration delay, Runnable task) {
                // Tasks wait for the network; the timer's own thread must not.
                timer.schedule(() -> Thread.startVirtualThread(task), delay.toNanos(), TimeUnit.NANOSECONDS);
            }

            @Override
            public void stop() {
                timer.shutdownNow();
            }
        };
    }

    /** Only when told to, by {@link ByHand#runAll}. */
    static ByHand byHand() {
        return new ByHand();
    }

    /** Collects what is due until somebody says it is time. */
    final class ByHand implements Later {

        private record Waiting(Duration delay, Runnable task) {}

        private final Deque<Waiting> waiting = new ArrayDeque<>();

        private ByHand() {}

        @Override
        public synchronized void after(Duration delay, Runnable task) {
            waiting.add(new Waiting(delay, task));
        }

        /** Runs everything that waits, also what is added meanwhile, on the caller's thread; tells how many it were. */
        public int runAll() {
            int done = 0;
            for (Waiting next = take(); next != null; next = take()) {
                next.task().run();
                done++;
            }
            return done;
        }

        /** Runs the one that waits longest, if any, and tells the delay it was given. */
        public Duration runNext() {
            Waiting next = take();
            if (next == null) {
                throw new IllegalStateException("nothing waits");
            }
            next.task().run();
            return next.delay();
        }

        /** How many wait. */
        public synchronized int size() {
            return waiting.size();
        }

        @Override
        public synchronized void stop() {
            waiting.clear();
        }

        private synchronized @Nullable Waiting take() {
            return waiting.poll();
        }
    }
}
