package dev.viceversa.core.survey;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** What a program declared, as a row of {@code survey_declaration}. */
@MappedEntity("survey_declaration")
record DeclarationRow(@Id String programId, String dimension) {}
