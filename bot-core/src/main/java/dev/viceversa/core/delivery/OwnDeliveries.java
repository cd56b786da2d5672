package dev.viceversa.core.delivery;

import dev.viceversa.core.database.Columns;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.PersonalData;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** What the outbox keeps about a person: that they were written to, not what. Thread-safe. */
@Singleton
final class OwnDeliveries implements PersonalData {

    private final DeliveryRows rows;

    OwnDeliveries(DeliveryRows rows) {
        this.rows = rows;
    }

    /** As it is exported. */
    record Exported(String kind, Instant due, String state) {}

    @Override
    public String room() {
        return "messages";
    }

    @Override
    public List<? extends Record> export(PersonId person) {
        return rows.findByPersonIdOrderByDueAt(person.value()).stream()
                .map(row -> new Exported(row.kind(), Columns.instant(row.dueAt()), row.state()))
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        rows.deleteByPersonId(person.value());
    }
}
