package dev.viceversa.core.privacy;

import dev.viceversa.core.database.ColumnNames;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;

/** Somebody the people data no longer names, as a row of {@code leaver}. */
@MappedEntity(value = "leaver", namingStrategy = ColumnNames.class)
record LeaverRow(@Id String personId, LocalDateTime since, boolean erased) {}
