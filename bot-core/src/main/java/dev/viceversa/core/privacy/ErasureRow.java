package dev.viceversa.core.privacy;

import dev.viceversa.core.database.ColumnNames;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;

/** Somebody who asked to be forgotten, as a row of {@code erasure}; gone once it is done. */
@MappedEntity(value = "erasure", namingStrategy = ColumnNames.class)
record ErasureRow(@Id String personId, LocalDateTime askedAt) {}
