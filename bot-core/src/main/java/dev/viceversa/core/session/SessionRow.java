package dev.viceversa.core.session;

import dev.viceversa.core.database.ColumnNames;
import dev.viceversa.core.database.Columns;
import dev.viceversa.core.pairing.PairingId;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.ProgramId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A session as a row of {@code session}. */
@MappedEntity(value = "session", namingStrategy = ColumnNames.class)
record SessionRow(
        @Id String id,
        @Version long version,
        String programId,
        String pairingId,
        int occurrence,
        int number,
        String state,
        String proposedBy,
        int round,
        String proposed,
        @Nullable LocalDateTime startsAt,
        int lengthMinutes,
        @Nullable LocalDateTime settledAt) {

    static SessionRow of(Session session) {
        return new SessionRow(
                session.id().value(),
                session.version(),
                session.program().value(),
                session.pairing().value(),
                session.occurrence(),
                session.number(),
                session.state().name(),
                session.proposedBy().value(),
                session.round(),
                Columns.joined(
                        session.proposed().stream().map(Instant::toString).toList()),
                session.at().map(Columns::utc).orElse(null),
                (int) session.length().toMinutes(),
                session.settledAt().map(Columns::utc).orElse(null));
    }

    Session session() {
        return new Session(
                new SessionId(id),
                version,
                new ProgramId(programId),
                new PairingId(pairingId),
                occurrence,
                number,
                Session.State.valueOf(state),
                new PersonId(proposedBy),
                round,
                Columns.split(proposed).stream().map(Instant::parse).toList(),
                Optional.ofNullable(startsAt).map(Columns::instant),
                Duration.ofMinutes(lengthMinutes),
                Optional.ofNullable(settledAt).map(Columns::instant));
    }
}
