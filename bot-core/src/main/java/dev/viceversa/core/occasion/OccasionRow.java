package dev.viceversa.core.occasion;

import dev.viceversa.core.database.ColumnNames;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDateTime;

/** The last turn of an occasion in a program, as a row of {@code occasion}; its id names both. */
@MappedEntity(value = "occasion", namingStrategy = ColumnNames.class)
record OccasionRow(@Id String id, @Version long version, int turn, LocalDateTime takenAt) {}
