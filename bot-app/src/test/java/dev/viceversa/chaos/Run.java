package dev.viceversa.chaos;

import java.time.Duration;

/** What every part of a run works with. */
record Run(Ground ground, Company company, Rows rows, Figures figures, Progress progress) {

    /** One thing a run does to the bot. */
    interface Part {
        String name();

        void play(Run run);
    }

    Sizes sizes() {
        return ground.sizes();
    }

    /** Waits until everything with this prefix is over; what is not after that long counts as unsettled. */
    void settle(String prefix, Duration atMost) {
        Waiting.until(atMost, Duration.ofMillis(500), () -> {
            long open = rows.open(prefix);
            progress.say("%d open", open);
            return open == 0;
        });
        figures.add("unsettled", rows.open(prefix));
    }
}
