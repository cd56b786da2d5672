package dev.viceversa.core.release;

import dev.viceversa.core.database.ColumnNames;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** Whose voice is whose, as a row of {@code voice}. */
@MappedEntity(value = "voice", namingStrategy = ColumnNames.class)
record VoiceRow(@Id String personId, String voice) {}
