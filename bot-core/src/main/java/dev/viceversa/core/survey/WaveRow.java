package dev.viceversa.core.survey;

import dev.viceversa.core.database.ColumnNames;
import dev.viceversa.core.database.Columns;
import dev.viceversa.core.database.Json;
import dev.viceversa.core.program.CohortId;
import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.sealing.Sealer;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A wave as a row of {@code survey_wave}; what came out is sealed, for it holds people's words. */
@MappedEntity(value = "survey_wave", namingStrategy = ColumnNames.class)
record WaveRow(
        @Id String id,
        @Version long version,
        String programId,
        String cohortId,
        String survey,
        int number,
        LocalDateTime opensAt,
        LocalDateTime closesAt,
        String dimension,
        int scores,
        int comments,
        // The store does not see annotations between a type and its brackets.
        @io.micronaut.core.annotation.Nullable byte @Nullable [] outcome) {

    private static final String TABLE = "survey_wave";

    static WaveRow of(Wave wave, Sealer sealer) {
        return new WaveRow(
                wave.id(),
                wave.version(),
                wave.program().value(),
                wave.cohort().value(),
                wave.survey(),
                wave.number(),
                Columns.utc(wave.opensAt()),
                Columns.utc(wave.closesAt()),
                wave.terms().dimension().name(),
                wave.terms().scores(),
                wave.terms().comments(),
                wave.outcome()
                        .map(outcome -> sealer.seal(Json.write(outcome), TABLE, wave.id()))
                        .orElse(null));
    }

    Wave wave(Sealer sealer) {
        return new Wave(
                id,
                version,
                new ProgramId(programId),
                new CohortId(cohortId),
                survey,
                number,
                Columns.instant(opensAt),
                Columns.instant(closesAt),
                new Wave.Terms(Dimension.valueOf(dimension), scores, comments),
                Optional.ofNullable(outcome).map(box -> Json.read(sealer.open(box, TABLE, id), Outcome.class)));
    }
}
