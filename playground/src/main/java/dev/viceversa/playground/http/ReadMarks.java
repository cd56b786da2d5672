package dev.viceversa.playground.http;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** How far each person's conversations were read at the page, so that it can say what is new. Thread-safe. */
@Singleton
final class ReadMarks {

    private final Map<String, String> marks = new ConcurrentHashMap<>();

    /** Everything up to and including the message {@code ts} has been read. */
    void read(String person, String conversation, String ts) {
        marks.merge(key(person, conversation), ts, (known, now) -> known.compareTo(now) < 0 ? now : known);
    }

    /** How many of these messages of the bot, by what orders them, nobody has read yet as this person. */
    long unread(String person, String conversation, Stream<String> fromBot) {
        String mark = marks.getOrDefault(key(person, conversation), "");
        return fromBot.filter(ts -> ts.compareTo(mark) > 0).count();
    }

    private static String key(String person, String conversation) {
        return person + "/" + conversation;
    }
}
