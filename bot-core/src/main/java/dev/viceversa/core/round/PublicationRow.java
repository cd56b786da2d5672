package dev.viceversa.core.round;

import dev.viceversa.core.database.ColumnNames;
import dev.viceversa.core.database.Columns;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.ProgramId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A publication as a row of {@code publication}. */
@MappedEntity(value = "publication", namingStrategy = ColumnNames.class)
record PublicationRow(
        @Id String id,
        @Version long version,
        String programId,
        String previewId,
        String publishedBy,
        LocalDateTime publishedAt,
        LocalDateTime hearAt,
        String audience,
        @Nullable LocalDateTime toldAt) {

    static PublicationRow of(Publication publication) {
        return new PublicationRow(
                publication.id(),
                publication.version(),
                publication.program().value(),
                publication.preview(),
                publication.publishedBy().value(),
                Columns.utc(publication.publishedAt()),
                Columns.utc(publication.hearAt()),
                Columns.joined(publication.audience().stream()
                        .map(PersonId::value)
                        .sorted()
                        .toList()),
                publication.toldAt().map(Columns::utc).orElse(null));
    }

    Publication publication() {
        return new Publication(
                id,
                version,
                new ProgramId(programId),
                previewId,
                new PersonId(publishedBy),
                Columns.instant(publishedAt),
                Columns.instant(hearAt),
                Columns.split(audience).stream().map(PersonId::new).collect(Collectors.toSet()),
                Optional.ofNullable(toldAt).map(Columns::instant));
    }
}
