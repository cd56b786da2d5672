package dev.viceversa.core.circle;

import dev.viceversa.core.database.ColumnNames;
import dev.viceversa.core.database.Columns;
import dev.viceversa.core.people.PersonId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A seat as a row of {@code circle_seat}; its id names circle and person. */
@MappedEntity(value = "circle_seat", namingStrategy = ColumnNames.class)
record SeatRow(
        @Id String id,
        String circleId,
        String personId,
        String answer,
        @Nullable LocalDateTime answeredAt) {

    static SeatRow of(CircleId circle, Seat seat) {
        return new SeatRow(
                circle + ":" + seat.person(),
                circle.value(),
                seat.person().value(),
                seat.answer().name(),
                seat.answeredAt().map(Columns::utc).orElse(null));
    }

    Seat seat() {
        return new Seat(
                new PersonId(personId),
                Seat.Answer.valueOf(answer),
                Optional.ofNullable(answeredAt).map(Columns::instant));
    }
}
