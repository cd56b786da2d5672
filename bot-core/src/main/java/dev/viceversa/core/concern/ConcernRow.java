package dev.viceversa.core.concern;

import dev.viceversa.core.database.ColumnNames;
import dev.viceversa.core.database.Columns;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.sealing.Sealer;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A concern as a row of {@code concern}; what people wrote is sealed. */
@MappedEntity(value = "concern", namingStrategy = ColumnNames.class)
record ConcernRow(
        @Id String id,
        @Version long version,
        String senderId,
        @Nullable String contactId,
        byte[] words,
        String state,
        // The store does not see annotations between a type and its brackets.
        @io.micronaut.core.annotation.Nullable byte @Nullable [] answer,
        LocalDateTime sentAt,
        @Nullable LocalDateTime settledAt) {

    private static final String WORDS = "concern";
    private static final String ANSWER = "concern.answer";

    static ConcernRow of(Concern concern, Sealer sealer) {
        String id = concern.id().value();
        return new ConcernRow(
                id,
                concern.version(),
                concern.sender().value(),
                concern.contact().map(PersonId::value).orElse(null),
                sealer.seal(concern.words(), WORDS, id),
                concern.state().name(),
                concern.answer().map(words -> sealer.seal(words, ANSWER, id)).orElse(null),
                Columns.utc(concern.sentAt()),
                concern.settledAt().map(Columns::utc).orElse(null));
    }

    Concern concern(Sealer sealer) {
        return new Concern(
                new ConcernId(id),
                version,
                new PersonId(senderId),
                Optional.ofNullable(contactId).map(PersonId::new),
                sealer.open(words, WORDS, id),
                Concern.State.valueOf(state),
                Optional.ofNullable(answer).map(box -> sealer.open(box, ANSWER, id)),
                Columns.instant(sentAt),
                Optional.ofNullable(settledAt).map(Columns::instant));
    }
}
