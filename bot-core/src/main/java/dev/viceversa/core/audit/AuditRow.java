package dev.viceversa.core.audit;

import dev.viceversa.core.database.ColumnNames;
import dev.viceversa.core.database.Columns;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;

/** An entry as a row of {@code audit}. */
@MappedEntity(value = "audit", namingStrategy = ColumnNames.class)
record AuditRow(@Id String id, LocalDateTime at, String actor, String action, String subject) {

    AuditEntry entry() {
        return new AuditEntry(Columns.instant(at), actor, action, subject);
    }
}
