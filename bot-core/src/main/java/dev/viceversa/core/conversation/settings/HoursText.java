package dev.viceversa.core.conversation.settings;

import dev.viceversa.core.people.WorkingHours;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Working hours as people write and read them: days in English or German, en dashes and commas forgiven. */
final class HoursText {

    private static final List<String> ENGLISH = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");
    private static final List<String> GERMAN = List.of("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So");

    private HoursText() {}

    static String written(WorkingHours hours, Locale language) {
        String written = hours.written();
        if (language.getLanguage().equals("de")) {
            for (int day = 0; day < 7; day++) {
                written = written.replace(ENGLISH.get(day), GERMAN.get(day));
            }
        }
        return written;
    }

    /** What somebody wrote; empty when it cannot be understood. */
    static Optional<WorkingHours> read(String words) {
        String plain =
                words.replace('–', '-').replace(',', ';').replace(" - ", "-").replaceAll("(?<=\\d)[.h](?=\\d\\d)", ":");
        for (int day = 0; day < 7; day++) {
            plain = plain.replaceAll(
                    "(?i)\\b(" + GERMAN.get(day) + "|" + ENGLISH.get(day) + ")[a-zä]*\\.?", ENGLISH.get(day));
        }
        return WorkingHours.parse(plain).filter(hours -> !hours.spans().isEmpty());
    }
}
