package dev.viceversa.core.reflection;

import dev.viceversa.core.database.ColumnNames;
import dev.viceversa.core.database.Columns;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.sealing.Sealer;
import dev.viceversa.core.session.SessionId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A note as a row of {@code reflection}; its words are sealed. */
@MappedEntity(value = "reflection", namingStrategy = ColumnNames.class)
record ReflectionRow(
        @Id String id, String personId, @Nullable String sessionId, byte[] words, LocalDateTime writtenAt) {

    private static final String TABLE = "reflection";

    static ReflectionRow of(Reflection reflection, Sealer sealer) {
        return new ReflectionRow(
                reflection.id(),
                reflection.author().value(),
                reflection.session().map(SessionId::value).orElse(null),
                sealer.seal(reflection.words(), TABLE, reflection.id()),
                Columns.utc(reflection.writtenAt()));
    }

    Reflection reflection(Sealer sealer) {
        return new Reflection(
                id,
                new PersonId(personId),
                Optional.ofNullable(sessionId).map(SessionId::new),
                sealer.open(words, TABLE, id),
                Columns.instant(writtenAt));
    }
}
