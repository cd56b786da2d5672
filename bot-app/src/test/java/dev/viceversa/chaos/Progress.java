package dev.viceversa.chaos;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Tells whoever watches a long run where it is, at most every ten seconds. Thread-safe. */
final class Progress {

    private static final long BETWEEN = Duration.ofSeconds(10).toNanos();

    private final PrintStream out;
    private final long began = System.nanoTime();
    private final AtomicLong last = new AtomicLong(began);
    private volatile String part = "";

    Progress(PrintStream out) {
        this.out = out;
    }

    void begins(String name) {
        part = name;
        print("begins");
    }

    void say(String format, Object... values) {
        long now = System.nanoTime();
        long before = last.get();
        if (now - before > BETWEEN && last.compareAndSet(before, now)) {
            print(String.format(format, values));
        }
    }

    private void print(String words) {
        out.printf("chaos %5d s  %-9s %s%n", (System.nanoTime() - began) / 1_000_000_000, part, words);
        out.flush();
    }
}
