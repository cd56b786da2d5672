package dev.viceversa.chaos;

import dev.viceversa.core.failpoint.Crossing;
import dev.viceversa.core.failpoint.Failpoints;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Inside a replica: says on standard output which failpoints are passed for the first time, and that an armed one was
 * reached; there it holds whoever comes by, so that the parent can kill or stop the process at exactly this place. Thread-safe.
 */
final class Tripwire implements Failpoints {

    static final String REACHED = "@@ reached ";
    static final String PASSED = "@@ passed ";

    /** Long enough for the parent's signal to arrive; who was stopped finds it over when it wakes. */
    private static final Duration HELD = Duration.ofSeconds(2);

    private final PrintStream out;
    private final Set<Failpoint> passed = ConcurrentHashMap.newKeySet();
    private final AtomicReference<Armed> armed = new AtomicReference<>(new Armed(Set.of(), 0));

    /** Where everybody is held now; null when nowhere. */
    private volatile @Nullable Failpoint held;

    private record Armed(Set<Failpoint> failpoints, int passing) {}

    Tripwire(PrintStream out) {
        this.out = out;
    }

    /** Trips at the first of these that is reached after {@code passing} others of them were passed; once. */
    void arm(Set<Failpoint> failpoints, int passing) {
        armed.set(new Armed(Set.copyOf(failpoints), passing));
    }

    @Override
    public void before(Crossing crossing) {
        at(new Failpoint(crossing, Failpoint.Side.BEFORE));
    }

    @Override
    public void after(Crossing crossing) {
        at(new Failpoint(crossing, Failpoint.Side.AFTER));
    }

    private void at(Failpoint here) {
        if (passed.add(here)) {
            say(PASSED + here);
        }
        if (here.equals(held)) {
            hold();
            return;
        }
        Armed now = armed.get();
        while (now.failpoints().contains(here)) {
            boolean trips = now.passing() == 0;
            Armed next = trips ? new Armed(Set.of(), 0) : new Armed(now.failpoints(), now.passing() - 1);
            if (armed.compareAndSet(now, next)) {
                if (trips) {
                    held = here;
                    say(REACHED + here);
                    hold();
                    held = null;
                }
                return;
            }
            now = armed.get();
        }
    }

    private void say(String words) {
        out.println(words);
        out.flush();
    }

    private static void hold() {
        try {
            Thread.sleep(HELD);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
