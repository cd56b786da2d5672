package dev.viceversa.core.discretion;

import dev.viceversa.core.database.ColumnNames;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A wish as a row of {@code not_with}; who is meant is sealed. */
@MappedEntity(value = "not_with", namingStrategy = ColumnNames.class)
record WishRow(@Id String id, String personId, byte[] other) {}
