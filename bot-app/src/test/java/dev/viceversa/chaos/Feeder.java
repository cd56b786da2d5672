package dev.viceversa.chaos;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Plans nudges as fast as they leave, so that there is always something to send, until there were enough. */
final class Feeder implements AutoCloseable {

    private static final int WAITING = 60;
    private static final int AT_ONCE = 40;

    private final Run run;
    private final String prefix;
    private final int least;
    private final boolean slackOnly;
    private final Thread feeding;
    private volatile int planned;
    private volatile boolean over;

    private Feeder(Run run, String prefix, int least, boolean slackOnly, BooleanSupplier more) {
        this.run = run;
        this.prefix = prefix;
        this.least = least;
        this.slackOnly = slackOnly;
        this.feeding = Thread.ofVirtual().name("feeder").start(() -> feed(more));
    }

    /** Plans at least so many on both platforms, and more while {@code more} says so. */
    static Feeder ofBoth(Run run, String prefix, int least, BooleanSupplier more) {
        return new Feeder(run, prefix, least, false, more);
    }

    /** The same on Slack alone. */
    static Feeder ofSlack(Run run, String prefix, int least, BooleanSupplier more) {
        return new Feeder(run, prefix, least, true, more);
    }

    /** Which part of what has to be said was planned, 0 to 1. */
    double said() {
        return Math.min(1, planned / (double) least);
    }

    @Override
    public void close() {
        over = true;
        try {
            feeding.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void feed(BooleanSupplier more) {
        while (!over && (planned < least || more.getAsBoolean())) {
            if (run.rows().open(prefix) < WAITING) {
                if (slackOnly) {
                    run.company().planOnSlack(prefix, planned, AT_ONCE);
                } else {
                    run.company().plan(prefix, planned, AT_ONCE);
                }
                planned += AT_ONCE;
            } else {
                Waiting.pause(Duration.ofMillis(250));
            }
        }
    }
}
