package dev.viceversa.core.sponsor;

import dev.viceversa.core.database.ColumnNames;
import dev.viceversa.core.database.Columns;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.sealing.Sealer;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A launch as a row of {@code launch}; its words are sealed. */
@MappedEntity(value = "launch", namingStrategy = ColumnNames.class)
record LaunchRow(
        @Id String id,
        @Version long version,
        String programId,
        String sponsorId,
        String draftedBy,
        byte[] words,
        String state,
        LocalDateTime draftedAt,
        @Nullable LocalDateTime settledAt) {

    private static final String WORDS = "launch";

    static LaunchRow of(Launch launch, Sealer sealer) {
        return new LaunchRow(
                launch.id().value(),
                launch.version(),
                launch.program().value(),
                launch.sponsor().value(),
                launch.draftedBy().value(),
                sealer.seal(launch.words(), WORDS, launch.id().value()),
                launch.state().name(),
                Columns.utc(launch.draftedAt()),
                launch.settledAt().map(Columns::utc).orElse(null));
    }

    Launch launch(Sealer sealer) {
        return new Launch(
                new LaunchId(id),
                version,
                new ProgramId(programId),
                new PersonId(sponsorId),
                new PersonId(draftedBy),
                sealer.open(words, WORDS, id),
                Launch.State.valueOf(state),
                Columns.instant(draftedAt),
                Optional.ofNullable(settledAt).map(Columns::instant));
    }
}
