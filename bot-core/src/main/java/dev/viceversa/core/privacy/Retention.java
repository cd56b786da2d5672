package dev.viceversa.core.privacy;

import dev.viceversa.core.people.Fading;
import dev.viceversa.core.text.Text;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;

/** How long each kind of data is kept: settings of the house, months and days as in {@code P12M}. Immutable. */
@Singleton
public class Retention {

    private final Map<Fading.Kind, Period> periods = new EnumMap<>(Fading.Kind.class);

    Retention(
            @Value("${viceversa.retention.notes:P12M}") String notes,
            @Value("${viceversa.retention.concerns:P12M}") String concerns,
            @Value("${viceversa.retention.questions:P12M}") String questions,
            @Value("${viceversa.retention.audit:P24M}") String audit,
            @Value("${viceversa.retention.leavers:P6M}") String leavers) {
        periods.put(Fading.Kind.NOTES, Period.parse(notes));
        periods.put(Fading.Kind.CONCERNS, Period.parse(concerns));
        periods.put(Fading.Kind.QUESTIONS, Period.parse(questions));
        periods.put(Fading.Kind.AUDIT, Period.parse(audit));
        periods.put(Fading.Kind.LEAVERS, Period.parse(leavers));
    }

    /** What is older than this is forgotten. */
    public Instant before(Fading.Kind kind, Instant now) {
        return now.atZone(ZoneOffset.UTC).minus(periods.get(kind)).toInstant();
    }

    /** How long, as people read it. */
    public Text words(Fading.Kind kind) {
        Period period = periods.get(kind).normalized();
        return period.getDays() == 0
                ? Text.of("privacy.months", "months", period.toTotalMonths())
                : Text.of("privacy.days", "days", period.toTotalMonths() * 30 + period.getDays());
    }
}
