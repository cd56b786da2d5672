package dev.viceversa.core.round;

import dev.viceversa.core.database.ColumnNames;
import dev.viceversa.core.database.Columns;
import dev.viceversa.core.database.Json;
import dev.viceversa.core.matching.Pair;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.ProgramId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A run as a row of {@code match_run}. */
@MappedEntity(value = "match_run", namingStrategy = ColumnNames.class)
record MatchRunRow(
        @Id String id,
        @Version long version,
        String task,
        String programId,
        String wantedBy,
        @Nullable String previewId,
        String choices,
        String state,
        LocalDateTime requestedAt,
        @Nullable LocalDateTime leaseUntil) {

    /** What the coordinator chose. */
    record Choices(Set<Pair> pins, Set<Pair> bars) {}

    static MatchRunRow of(MatchRun run) {
        return new MatchRunRow(
                run.id(),
                run.version(),
                run.task().name(),
                run.program().value(),
                run.wantedBy().value(),
                run.preview().orElse(null),
                Json.write(new Choices(run.pins(), run.bars())),
                run.state().name(),
                Columns.utc(run.requestedAt()),
                run.leaseUntil().map(Columns::utc).orElse(null));
    }

    MatchRun run() {
        Choices chosen = Json.read(choices, Choices.class);
        return new MatchRun(
                id,
                version,
                MatchRun.Task.valueOf(task),
                new ProgramId(programId),
                new PersonId(wantedBy),
                Optional.ofNullable(previewId),
                chosen.pins(),
                chosen.bars(),
                MatchRun.State.valueOf(state),
                Columns.instant(requestedAt),
                Optional.ofNullable(leaseUntil).map(Columns::instant));
    }
}
