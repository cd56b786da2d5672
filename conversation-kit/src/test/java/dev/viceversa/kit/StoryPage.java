package dev.viceversa.kit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** A growing page of Markdown: chapters, days, who did what, and boxes with what they read. */
final class StoryPage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private final LocalDate firstMonday;
    private final StringBuilder words = new StringBuilder();
    private LocalDate day = LocalDate.MIN;

    /** @param firstMonday the first day of week 1 */
    StoryPage(LocalDate firstMonday) {
        this.firstMonday = firstMonday;
    }

    void chapter(String title, String told) {
        words.append("\n## ").append(title).append('\n').append(told).append('\n');
        day = LocalDate.MIN;
    }

    void aside(Instant at, String told) {
        heading(at);
        words.append("\n_").append(told).append("_\n");
    }

    /** @param box what they read, line by line; may be empty */
    void entry(Instant at, Watched who, String what, List<String> box) {
        heading(at);
        words.append("\n**")
                .append(TIME.format(at.atZone(who.zone())))
                .append(' ')
                .append(who.name())
                .append("** ")
                .append(what)
                .append(box.isEmpty() ? ".\n" : ":\n");
        for (Iterator<String> lines = box.iterator(); lines.hasNext(); ) {
            words.append("> ").append(lines.next()).append(lines.hasNext() ? "\\\n" : "\n");
        }
    }

    /** The whole page. */
    String text() {
        return words.toString().strip() + "\n";
    }

    private void heading(Instant at) {
        LocalDate today = LocalDate.ofInstant(at, Cast.BERLIN);
        if (today.equals(day)) {
            return;
        }
        day = today;
        long week = Math.floorDiv(ChronoUnit.DAYS.between(firstMonday, today), 7) + 1;
        words.append("\n### ")
                .append(week < 1 ? "Before week 1" : "Week " + week)
                .append(" · ")
                .append(DAY.format(today))
                .append('\n');
    }
}
