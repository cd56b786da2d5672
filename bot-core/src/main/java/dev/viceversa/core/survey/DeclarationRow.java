package dev.viceversa.core.survey;

import dev.viceversa.core.database.ColumnNames;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** What a program declared, as a row of {@code survey_declaration}. */
@MappedEntity(value = "survey_declaration", namingStrategy = ColumnNames.class)
record DeclarationRow(@Id String programId, String dimension) {}
