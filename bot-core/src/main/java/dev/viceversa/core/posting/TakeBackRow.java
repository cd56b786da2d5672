package dev.viceversa.core.posting;

import dev.viceversa.core.database.ColumnNames;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A post that is to go but was on its way when that was said, as a row of {@code take_back}. */
@MappedEntity(value = "take_back", namingStrategy = ColumnNames.class)
record TakeBackRow(@Id String postKey, String kind) {}
