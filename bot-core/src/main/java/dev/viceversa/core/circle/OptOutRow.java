package dev.viceversa.core.circle;

import dev.viceversa.core.database.ColumnNames;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** Somebody who would rather have no circles of a program, as a row of {@code circle_opt_out}; its id names both. */
@MappedEntity(value = "circle_opt_out", namingStrategy = ColumnNames.class)
record OptOutRow(@Id String id, String programId, String personId) {}
