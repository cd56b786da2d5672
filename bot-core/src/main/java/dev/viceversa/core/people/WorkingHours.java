package dev.viceversa.core.people;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a person works, in their own zone: one span a day, days without a span are days off. Written like
 * {@code Mo-Th 08:30-17:00} with several parts separated by {@code ;}. Immutable.
 */
public record WorkingHours(Map<DayOfWeek, Span> spans) {

    /** From (inclusive) to (exclusive), local time on the same day. */
    public record Span(LocalTime from, LocalTime to) {
        public boolean contains(LocalTime time) {
            return !time.isBefore(from) && time.isBefore(to);
        }
    }

    private static final List<String> DAYS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");

    /** Monday to Friday, nine to five: assumed until somebody says otherwise. */
    public static final WorkingHours USUAL = read("Mo-Fr 09:00-17:00").orElseThrow();

    /** As most people's hours stand in the database, where they are read all the time. */
    private static final String USUALLY = USUAL.written();

    public WorkingHours {
        spans = spans.isEmpty() ? Map.of() : Map.copyOf(spans);
    }

    public Optional<Span> on(DayOfWeek day) {
        return Optional.ofNullable(spans.get(day));
    }

    /** Reads the written form; empty when it is not one. */
    public static Optional<WorkingHours> parse(String written) {
        return written.equals(USUALLY) ? Optional.of(USUAL) : read(written);
    }

    private static Optional<WorkingHours> read(String written) {
        Map<DayOfWeek, Span> spans = new EnumMap<>(DayOfWeek.class);
        for (String part : written.split(";")) {
            Matcher matcher = Parsing.PART.matcher(part.strip());
            if (!matcher.matches()) {
                return Optional.empty();
            }
            int first = Parsing.day(matcher.group(1));
            int last = matcher.group(2) == null ? first : Parsing.day(matcher.group(2));
            Optional<LocalTime> from = Parsing.time(matcher.group(3));
            Optional<LocalTime> to = Parsing.time(matcher.group(4));
            if (from.isEmpty() || to.isEmpty() || !from.get().isBefore(to.get())) {
                return Optional.empty();
            }
            Span span = new Span(from.get(), to.get());
            for (int day = first; ; day = day % 7 + 1) {
                spans.put(DayOfWeek.of(day), span);
                if (day == last) {
                    break;
                }
            }
        }
        return Optional.of(new WorkingHours(spans));
    }

    /** The written form, day by day joined where neighbours work the same span. */
    public String written() {
        List<String> parts = new ArrayList<>();
        int day = 1;
        while (day <= 7) {
            Span span = spans.get(DayOfWeek.of(day));
            int last = day;
            while (span != null && last < 7 && span.equals(spans.get(DayOfWeek.of(last + 1)))) {
                last++;
            }
            if (span != null) {
                String days = day == last ? DAYS.get(day - 1) : DAYS.get(day - 1) + "-" + DAYS.get(last - 1);
                parts.add(days + " " + span.from() + "-" + (span.to().equals(LocalTime.MAX) ? "24:00" : span.to()));
            }
            day = last + 1;
        }
        return String.join("; ", parts);
    }

    private static final class Parsing {
        private static final String DAY = "(Mo|Tu|We|Th|Fr|Sa|Su)";
        private static final Pattern PART =
                Pattern.compile(DAY + "(?:-" + DAY + ")?\\s+(\\d{1,2}:\\d{2})-(\\d{1,2}:\\d{2})");

        private static int day(String name) {
            return List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su").indexOf(name) + 1;
        }

        private static Optional<LocalTime> time(String written) {
            String[] parts = written.split(":");
            int hour = Integer.parseInt(parts[0]);
            int minute = Integer.parseInt(parts[1]);
            if (hour == 24 && minute == 0) {
                return Optional.of(LocalTime.MAX);
            }
            return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
        }
    }
}
