package dev.viceversa.chaos;

import dev.viceversa.core.failpoint.Crossing;
import java.util.Arrays;
import java.util.List;

/** One place at which a replica can be killed or stopped. */
record Failpoint(Crossing crossing, Side side) {

    enum Side {
        BEFORE,
        AFTER
    }

    static final Failpoint BEFORE_SENDING = new Failpoint(Crossing.SEND, Side.BEFORE);

    static List<Failpoint> all() {
        return Arrays.stream(Crossing.values())
                .flatMap(crossing -> Arrays.stream(Side.values()).map(side -> new Failpoint(crossing, side)))
                .toList();
    }

    static Failpoint parse(String written) {
        String[] parts = written.split(":", 2);
        return new Failpoint(Crossing.valueOf(parts[0]), Side.valueOf(parts[1]));
    }

    @Override
    public String toString() {
        return crossing + ":" + side;
    }
}
