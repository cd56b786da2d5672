package dev.viceversa.core.delivery;

import dev.viceversa.core.database.Columns;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.PersonalData;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the outbox keeps about a person: that they were written to, not what; a confidential kind reads like any other
 * message, so that an export handed on tells nobody that something was confided. Thread-safe.
 */
@Singleton
final class OwnDeliveries implements PersonalData {

    private final DeliveryRows rows;
    private final Set<String> confidential;

    OwnDeliveries(DeliveryRows rows, Collection<Confidential> confidential) {
        this.rows = rows;
        this.confidential =
                confidential.stream().flatMap(some -> some.kinds().stream()).collect(Collectors.toUnmodifiableSet());
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
                .map(row -> new Exported(kind(row), Columns.instant(row.dueAt()), row.state()))
                .toList();
    }

    private String kind(DeliveryRow row) {
        return confidential.contains(row.kind()) ? DeliveryReport.MESSAGE : row.kind();
    }

    @Override
    public void erase(PersonId person) {
        rows.deleteByPersonId(person.value());
    }
}
