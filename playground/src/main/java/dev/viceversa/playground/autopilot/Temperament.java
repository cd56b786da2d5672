package dev.viceversa.playground.autopilot;

import java.time.Duration;
import java.util.SplittableRandom;

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
        int dice = dice(seed, account).nextInt(100);
        if (dice < 78) {
            return KEEN;
        }
        if (dice < 91) {
            return LATE;
        }
        return dice < 96 ? SILENT : DECLINING;
    }

    /** How long this account lets this message lie; the same at every turn of the same seed. */
    Duration hesitation(String account, String message, long seed) {
        long span = Math.max(1, latest.minus(soonest).toSeconds());
        return soonest.plusSeconds(dice(seed, account + message).nextLong(span));
    }

    /** Accounts that look alike throw differently, which {@code Random} would not do. */
    private static SplittableRandom dice(long seed, String about) {
        return new SplittableRandom(seed * 31 + about.hashCode());
    }
}
