package dev.viceversa.playground.autopilot;

import java.time.Duration;
import java.util.Random;

/** How somebody of the sample company answers messages. */
enum Temperament {
    /** Answers within hours. */
    KEEN(Duration.ofMinutes(20), Duration.ofHours(6)),
    /** Answers after some days. */
    LATE(Duration.ofHours(30), Duration.ofHours(80)),
    /** Reads and answers nothing. */
    SILENT(Duration.ZERO, Duration.ZERO),
    /** Says no where no can be said, and answers everything else. */
    DECLINING(Duration.ofHours(1), Duration.ofHours(9));

    private final Duration soonest;
    private final Duration latest;

    Temperament(Duration soonest, Duration latest) {
        this.soonest = soonest;
        this.latest = latest;
    }

    /** The temperament this account has under this seed; most people are keen. */
    static Temperament of(String account, long seed) {
        int dice = new Random(seed * 31 + account.hashCode()).nextInt(100);
        if (dice < 78) {
            return KEEN;
        }
        if (dice < 91) {
            return LATE;
        }
        return dice < 96 ? SILENT : DECLINING;
    }

    /** How long they let a message lie. */
    Duration hesitation(Random random) {
        long span = Math.max(1, latest.minus(soonest).toSeconds());
        return soonest.plusSeconds(random.nextLong(span));
    }
}
