package dev.viceversa.app.settings;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;

/** How long each kind of data is kept: periods such as {@code P12M}, of a month at least. */
final class RetentionCheck {

    static final List<String> NAMES = List.of(
            "VICEVERSA_RETENTION_NOTES",
            "VICEVERSA_RETENTION_CONCERNS",
            "VICEVERSA_RETENTION_QUESTIONS",
            "VICEVERSA_RETENTION_AUDIT",
            "VICEVERSA_RETENTION_LEAVERS");
    private static final int SHORTEST_DAYS = 30;

    private final Settings settings;

    RetentionCheck(Settings settings) {
        this.settings = settings;
    }

    void addProblems(List<String> problems) {
        for (String name : NAMES) {
            settings.get(name)
                    .filter(written -> !sound(written))
                    .ifPresent(written -> problems.add(name + " is \"" + written
                            + "\", which is not a time to keep data. Write it like P12M (twelve months), P2Y or P90D,"
                            + " and not less than P30D."));
        }
    }

    private static boolean sound(String written) {
        try {
            Period period = Period.parse(written);
            return !period.isNegative() && period.toTotalMonths() * SHORTEST_DAYS + period.getDays() >= SHORTEST_DAYS;
        } catch (DateTimeParseException notAPeriod) {
            return false;
        }
    }
}
