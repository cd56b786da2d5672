package dev.viceversa.core.session;

import dev.viceversa.core.database.ColumnNames;
import dev.viceversa.core.database.Columns;
import dev.viceversa.core.pairing.PairingId;
import dev.viceversa.core.people.PersonId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;

/** A check-in as a row of {@code check_in}; named by session and person, so that nobody answers twice. */
@MappedEntity(value = "check_in", namingStrategy = ColumnNames.class)
record CheckInRow(
        @Id String id, String sessionId, String pairingId, String personId, String answer, LocalDateTime answeredAt) {

    static String id(SessionId session, PersonId person) {
        return session + "." + person;
    }

    static CheckInRow of(CheckIn checkIn, PairingId pairing) {
        return new CheckInRow(
                id(checkIn.session(), checkIn.person()),
                checkIn.session().value(),
                pairing.value(),
                checkIn.person().value(),
                checkIn.answer().name(),
                Columns.utc(checkIn.at()));
    }

    CheckIn checkIn() {
        return new CheckIn(
                new SessionId(sessionId),
                new PersonId(personId),
                CheckIn.Answer.valueOf(answer),
                Columns.instant(answeredAt));
    }
}
