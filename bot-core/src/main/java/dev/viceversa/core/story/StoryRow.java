package dev.viceversa.core.story;

import dev.viceversa.core.database.ColumnNames;
import dev.viceversa.core.database.Columns;
import dev.viceversa.core.pairing.PairingId;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.sealing.Sealer;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A story as a row of {@code story}; title and words are sealed, since until both agree they are private. */
@MappedEntity(value = "story", namingStrategy = ColumnNames.class)
record StoryRow(
        @Id String id,
        @Version long version,
        String programId,
        String pairingId,
        String authorId,
        String partnerId,
        byte[] title,
        byte[] words,
        boolean named,
        String state,
        String consents,
        LocalDateTime writtenAt,
        @Nullable LocalDateTime postedAt) {

    private static final String TITLES = "story.title";
    private static final String WORDS = "story.words";

    static StoryRow of(Story story, Sealer sealer) {
        String id = story.id().value();
        return new StoryRow(
                id,
                story.version(),
                story.program().value(),
                story.pairing().value(),
                story.author().value(),
                story.partner().value(),
                sealer.seal(story.title(), TITLES, id),
                sealer.seal(story.words(), WORDS, id),
                story.named(),
                story.state().name(),
                Columns.joined(
                        story.consents().stream().map(PersonId::value).sorted().toList()),
                Columns.utc(story.writtenAt()),
                story.postedAt().map(Columns::utc).orElse(null));
    }

    Story story(Sealer sealer) {
        return new Story(
                new StoryId(id),
                version,
                new ProgramId(programId),
                new PairingId(pairingId),
                new PersonId(authorId),
                new PersonId(partnerId),
                sealer.open(title, TITLES, id),
                sealer.open(words, WORDS, id),
                named,
                Story.State.valueOf(state),
                Columns.split(consents).stream().map(PersonId::new).collect(Collectors.toSet()),
                Columns.instant(writtenAt),
                Optional.ofNullable(postedAt).map(Columns::instant));
    }
}
