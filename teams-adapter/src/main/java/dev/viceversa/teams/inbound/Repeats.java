package dev.viceversa.teams.inbound;

import dev.viceversa.teams.TeamsConfigured;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Gives every activity the key it is recognised by. The same id is the same event; so is the same content under a new id
 * as clients send it that waited fifteen seconds in vain, as long as the person did nothing else meanwhile. Typing the
 * same word again sooner or later is meant. Remembered for each replica; across replicas the core still changes nothing
 * twice, only an answer may come twice. Thread-safe.
 */
@Singleton
@TeamsConfigured
final class Repeats {

    private static final Duration SOONEST = Duration.ofSeconds(12);
    private static final Duration LATEST = Duration.ofSeconds(25);
    private static final int REMEMBERED = 20_000;

    /** The latest thing somebody did in a conversation. */
    private record Last(String key, String content, Instant at, Optional<Instant> typedAt) {}

    private final InstantSource clock;
    private final Map<String, Last> lasts = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Last> eldest) {
            return size() > REMEMBERED;
        }
    });

    Repeats(InstantSource clock) {
        this.clock = clock;
    }

    /** The event key of an activity, the first one's for a repetition; at most 160 characters. */
    String key(TeamsActivity activity) {
        Instant now = clock.instant();
        String content = digest(String.join(
                "\n",
                activity.type(),
                activity.name(),
                activity.text(),
                activity.action(),
                activity.replyTo(),
                activity.value().toString()));
        // Ids are unique within a conversation only.
        String own = activity.id().isEmpty()
                ? content + activity.at().orElse(now)
                : digest(activity.place().conversation() + "\n" + activity.id());
        Last latest = new Last("activity:" + own, content, now, activity.composed());
        String whose =
                activity.place().conversation() + "\n" + activity.sender().person();
        return lasts.compute(whose, (person, before) -> before != null && repeats(before, latest) ? before : latest)
                .key();
    }

    private static boolean repeats(Last before, Last latest) {
        if (!before.content().equals(latest.content())) {
            return false;
        }
        // Composed at the very same instant: one and the same.
        if (before.typedAt().isPresent() && before.typedAt().equals(latest.typedAt())) {
            return true;
        }
        Duration between = Duration.between(before.at(), latest.at());
        return between.compareTo(SOONEST) >= 0 && between.compareTo(LATEST) <= 0;
    }

    private static String digest(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
