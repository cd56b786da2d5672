package dev.viceversa.core.conversation.settings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Days off as people write and read them: one day or "from to" each, as 2026-12-24 or 24.12.2026. */
final class DaysText {

    /** More days than this are a break, not days off. */
    static final int MOST = 200;

    private static final String DAY = "(\\d{4})-(\\d{1,2})-(\\d{1,2})|(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})";
    private static final Pattern ONE = Pattern.compile(DAY);
    private static final Pattern PART =
            Pattern.compile("(?:" + DAY + ")(?:\\s*(?:\\.\\.|-|–|to|bis)\\s*(?:" + DAY + "))?");

    private DaysText() {}

    /** Neighbouring days joined, one part a line. */
    static String written(Collection<LocalDate> days) {
        StringBuilder lines = new StringBuilder();
        List<LocalDate> sorted = days.stream().sorted().toList();
        int at = 0;
        while (at < sorted.size()) {
            int last = at;
            while (last + 1 < sorted.size()
                    && sorted.get(last + 1).equals(sorted.get(last).plusDays(1))) {
                last++;
            }
            lines.append(lines.isEmpty() ? "" : "\n").append(sorted.get(at));
            if (last > at) {
                lines.append(" .. ").append(sorted.get(last));
            }
            at = last + 1;
        }
        return lines.toString();
    }

    /** What somebody wrote; empty when it cannot be understood or is more than {@link #MOST} days. */
    static Optional<Set<LocalDate>> read(String words) {
        Set<LocalDate> days = new TreeSet<>();
        for (String part : words.split("[,;\\n]+")) {
            String stripped = part.strip();
            if (stripped.isEmpty()) {
                continue;
            }
            if (!PART.matcher(stripped).matches()) {
                return Optional.empty();
            }
            try {
                List<LocalDate> ends = ONE.matcher(stripped)
                        .results()
                        .map(result -> day(result.group()))
                        .toList();
                LocalDate last = ends.getLast();
                if (last.isBefore(ends.getFirst())
                        || last.isAfter(ends.getFirst().plusDays(MOST))) {
                    return Optional.empty();
                }
                days.addAll(ends.getFirst().datesUntil(last.plusDays(1)).collect(Collectors.toSet()));
            } catch (DateTimeException noSuchDay) {
                return Optional.empty();
            }
            if (days.size() > MOST) {
                return Optional.empty();
            }
        }
        return Optional.of(days);
    }

    private static LocalDate day(String written) {
        Matcher matcher = ONE.matcher(written);
        if (!matcher.matches()) {
            throw new DateTimeException("Not a day: " + written);
        }
        return matcher.group(1) != null
                ? LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3))
                : LocalDate.of(number(matcher, 6), number(matcher, 5), number(matcher, 4));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
