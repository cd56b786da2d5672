package dev.viceversa.core.delivery;

import java.util.HashMap;
import java.util.Map;

/**
 * How much may be under way from this process at once. Nudges leave a quarter free for what people wait for, and one
 * gate's deliveries leave half free for the others', so that a platform that hangs holds up nobody else. Thread-safe.
 */
final class Room {

    private final int all;
    private final Map<String, Integer> byGate = new HashMap<>();
    private int inside;
    private int nudges;
    private long left;

    Room(int all) {
        this.all = all;
    }

    /** How many more may enter under this gate. */
    synchronized int free(String gate, boolean interactive) {
        int places = interactive ? all - inside : Math.min(all - inside, all - all / 4 - nudges);
        int ofGate = gate.isEmpty() ? places : all / 2 - byGate.getOrDefault(gate, 0);
        return Math.max(0, Math.min(places, ofGate));
    }

    synchronized void enter(String gate, boolean interactive) {
        inside++;
        nudges += interactive ? 0 : 1;
        byGate.merge(gate, 1, Integer::sum);
    }

    synchronized void leave(String gate, boolean interactive) {
        inside--;
        nudges -= interactive ? 0 : 1;
        byGate.merge(gate, -1, (a, b) -> a + b == 0 ? null : a + b);
        left++;
        notifyAll();
    }

    synchronized int inside() {
        return inside;
    }

    /** How many have ever left. */
    synchronized long left() {
        return left;
    }

    /** Waits until nobody is inside. */
    synchronized void awaitEmpty() {
        boolean interrupted = false;
        while (inside > 0) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until nobody is inside, or at most that long. */
    synchronized boolean awaitEmpty(long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        while (inside > 0) {
            long rest = (end - System.nanoTime()) / 1_000_000;
            if (rest <= 0) {
                return false;
            }
            wait(rest);
        }
        return true;
    }
}
