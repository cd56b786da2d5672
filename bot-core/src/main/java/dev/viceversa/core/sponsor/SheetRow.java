package dev.viceversa.core.sponsor;

import dev.viceversa.core.database.ColumnNames;
import dev.viceversa.core.database.Columns;
import dev.viceversa.core.program.ProgramId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A sheet as a row of {@code sponsor_sheet}; its id names program and turn. */
@MappedEntity(value = "sponsor_sheet", namingStrategy = ColumnNames.class)
record SheetRow(
        @Id String id,
        String programId,
        int turn,
        LocalDateTime releasedAt,
        @Nullable Integer mentors,
        @Nullable Integer mentees,
        @Nullable Integer pairs,
        @Nullable Integer held,
        @Nullable Integer expected) {

    static SheetRow of(Sheet sheet) {
        return new SheetRow(
                sheet.program() + ":" + sheet.turn(),
                sheet.program().value(),
                sheet.turn(),
                Columns.utc(sheet.at()),
                orNull(sheet.mentors()),
                orNull(sheet.mentees()),
                orNull(sheet.pairs()),
                orNull(sheet.held()),
                orNull(sheet.expected()));
    }

    Sheet sheet() {
        return new Sheet(
                new ProgramId(programId),
                turn,
                Columns.instant(releasedAt),
                orEmpty(mentors),
                orEmpty(mentees),
                orEmpty(pairs),
                orEmpty(held),
                orEmpty(expected));
    }

    private static @Nullable Integer orNull(OptionalInt count) {
        return count.isPresent() ? count.getAsInt() : null;
    }

    private static OptionalInt orEmpty(@Nullable Integer count) {
        return count == null ? OptionalInt.empty() : OptionalInt.of(count);
    }
}
