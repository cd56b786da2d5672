package dev.viceversa.core.delivery;

import dev.viceversa.core.database.Columns;
import dev.viceversa.core.people.PersonId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** What people heard from us lately, for budgets. Takes part in the caller's transaction. Thread-safe. */
@Singleton
public class Heard {

    private final DeliveryRows rows;

    Heard(DeliveryRows rows) {
        this.rows = rows;
    }

    /** One unprompted message that reached, or may have reached, a person; {@code at} is program time. */
    public record Unprompted(Weight weight, Instant at) {}

    /** Everything unprompted this person heard after {@code since}, over all programs. */
    public List<Unprompted> after(PersonId person, Instant since) {
        return rows.heard(person.value(), Columns.utc(since)).stream()
                .map(row -> new Unprompted(row.heardAs(), Columns.instant(row.settledAt())))
                .filter(heard -> heard.weight().unprompted())
                .toList();
    }
}
