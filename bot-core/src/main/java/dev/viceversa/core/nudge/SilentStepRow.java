package dev.viceversa.core.nudge;

import dev.viceversa.core.database.ColumnNames;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;

/** A step to look at, as a row of {@code silent_step}, named by the delivery of its last reminder. */
@MappedEntity(value = "silent_step", namingStrategy = ColumnNames.class)
record SilentStepRow(@Id String id, LocalDateTime dueAt) {}
