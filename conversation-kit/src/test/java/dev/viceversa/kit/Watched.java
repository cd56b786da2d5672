package dev.viceversa.kit;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Somebody, or a channel, whose messages are watched: what stood there when last looked, and every line read so far. */
final class Watched {

    private static final String LEFT_OUT = "…";

    /** Something that happened to a message since the last look. */
    record News(Kind kind, String text) {
        enum Kind {
            NEW,
            CHANGED,
            GONE
        }
    }

    private final String name;
    private final ZoneId zone;
    private final Set<String> read = new HashSet<>();
    private Map<String, String> standing = Map.of();

    Watched(String name, ZoneId zone) {
        this.name = name;
        this.zone = zone;
    }

    String name() {
        return name;
    }

    ZoneId zone() {
        return zone;
    }

    /** What is different from last time, in the order messages stand there; from now on it is known. */
    List<News> look(Map<String, String> now) {
        List<News> news = new ArrayList<>();
        now.forEach((reference, text) -> {
            String before = standing.get(reference);
            if (before == null) {
                news.add(new News(News.Kind.NEW, text));
            } else if (!before.equals(text)) {
                news.add(new News(News.Kind.CHANGED, text));
            }
        });
        standing.keySet().stream()
                .filter(reference -> !now.containsKey(reference))
                .forEach(_ -> news.add(new News(News.Kind.GONE, "")));
        standing = new LinkedHashMap<>(now);
        return news;
    }

    /**
     * The first line, and what of the others is new to this reader; the rest is left out.
     *
     * @param told lines that need not be told again, though this reader may not have read them before
     */
    List<String> newIn(List<String> all, Set<String> told) {
        List<String> lines = new ArrayList<>();
        for (String line : all) {
            if (read.add(line) && !told.contains(line) || lines.isEmpty()) {
                lines.add(line);
            } else if (!lines.getLast().endsWith(LEFT_OUT)) {
                lines.add(lines.removeLast() + " " + LEFT_OUT);
            }
        }
        return lines;
    }
}
