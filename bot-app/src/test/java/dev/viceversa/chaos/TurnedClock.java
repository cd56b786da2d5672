package dev.viceversa.chaos;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The program's time as the pretend platforms see it, turned together with the bot's. Thread-safe. */
final class TurnedClock implements InstantSource {

    private final InstantSource machine;
    private volatile Duration ahead = Duration.ZERO;

    TurnedClock(InstantSource machine) {
        this.machine = machine;
    }

    void turn(Duration changed) {
        ahead = changed;
    }

    /** How far it must stand ahead to show this instant now. */
    Duration aheadAt(Instant wanted) {
        return Duration.between(machine.instant(), wanted);
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(ahead);
    }
}
