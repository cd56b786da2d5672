package dev.viceversa.core.program;

import dev.viceversa.core.database.ColumnNames;
import dev.viceversa.core.database.Columns;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An intake as a row of {@code cohort}. */
@MappedEntity(value = "cohort", namingStrategy = ColumnNames.class)
record CohortRow(
        @Id String id,
        @Version long version,
        String programId,
        int number,
        LocalDateTime optInFrom,
        LocalDateTime optInUntil,
        @Nullable LocalDateTime startsAt,
        @Nullable LocalDateTime endsAt) {

    static CohortRow of(Cohort cohort) {
        return new CohortRow(
                cohort.id().value(),
                cohort.version(),
                cohort.program().value(),
                cohort.number(),
                Columns.utc(cohort.optInFrom()),
                Columns.utc(cohort.optInUntil()),
                cohort.startsAt().map(Columns::utc).orElse(null),
                cohort.endsAt().map(Columns::utc).orElse(null));
    }

    Cohort cohort() {
        return new Cohort(
                new CohortId(id),
                version,
                new ProgramId(programId),
                number,
                Columns.instant(optInFrom),
                Columns.instant(optInUntil),
                Optional.ofNullable(startsAt).map(Columns::instant),
                Optional.ofNullable(endsAt).map(Columns::instant));
    }
}
