package dev.viceversa.kit;

import dev.viceversa.core.time.DatabaseClock;
import dev.viceversa.core.time.SystemTime;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.time.Instant;

/** When things happen on a stage: always at the same time, so that no dialogue hangs on when it is played. */
public final class StageTime {

    /**
     * When every stage opens: a Tuesday morning in November, so that half a year from then meets the holidays and a
     * change of the clocks.
     */
    public static final Instant OPENS = Instant.parse("2030-11-19T08:07:00Z");

    private StageTime() {}

    /** Sets the clock of a house that nobody has entered yet to {@link #OPENS}. */
    public static void opens(ApplicationContext house) {
        set(house, OPENS);
    }

    /** Sets the clock of a house to any instant, past what is due on the way. */
    public static void set(ApplicationContext house, Instant instant) {
        Instant now = house.getBean(SystemTime.class).now();
        house.getBean(DatabaseClock.class).turn(Duration.between(now, instant));
    }
}
