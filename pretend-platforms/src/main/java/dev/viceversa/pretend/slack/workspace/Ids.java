package dev.viceversa.pretend.slack.workspace;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Makes ids that look like Slack's: a letter for the kind, then counted letters and digits. Thread-safe. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, AtomicLong> counters = new ConcurrentHashMap<>();

    /** The next id that starts with {@code kind}, such as {@code U0000000A1}. */
    public String next(String kind) {
        long number = counters.computeIfAbsent(kind, first -> new AtomicLong()).incrementAndGet();
        String digits = Long.toString(number, 36).toUpperCase(Locale.ROOT);
        return kind + "0".repeat(Math.max(0, 9 - digits.length())) + digits;
    }

    /** A plain counted number, for the numeric parts of triggers. */
    public long number(String kind) {
        return counters.computeIfAbsent("#" + kind, first -> new AtomicLong(1_000_000_000L))
                .incrementAndGet();
    }

    /** Something nobody can guess: {@code bytes} random bytes in hex. */
    public static String secret(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
