package dev.viceversa.core.story;

import dev.viceversa.core.database.ColumnNames;
import dev.viceversa.core.database.Columns;
import dev.viceversa.core.program.ProgramId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDateTime;

/** A digest as a row of {@code story_digest}; its id names program and turn. */
@MappedEntity(value = "story_digest", namingStrategy = ColumnNames.class)
record DigestRow(
        @Id String id, @Version long version, String programId, int turn, String stories, LocalDateTime postedAt) {

    static DigestRow of(Digest digest) {
        return new DigestRow(
                digest.program() + ":" + digest.turn(),
                digest.version(),
                digest.program().value(),
                digest.turn(),
                Columns.joined(digest.stories().stream().map(StoryId::value).toList()),
                Columns.utc(digest.postedAt()));
    }

    Digest digest() {
        return new Digest(
                new ProgramId(programId),
                turn,
                version,
                Columns.split(stories).stream().map(StoryId::new).toList(),
                Columns.instant(postedAt));
    }
}
