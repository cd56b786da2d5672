package dev.viceversa.core.concern;

import dev.viceversa.core.database.ColumnNames;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A trusted contact as a row of {@code program_contact}. */
@MappedEntity(value = "program_contact", namingStrategy = ColumnNames.class)
record ProgramContactRow(@Id String id, String programId, int place, String personId) {

    static ProgramContactRow of(String program, int place, String person) {
        return new ProgramContactRow(program + "." + place, program, place, person);
    }
}
