package dev.viceversa.core.circle;

import dev.viceversa.core.database.ColumnNames;
import dev.viceversa.core.database.Columns;
import dev.viceversa.core.program.ProgramId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDateTime;
import java.util.List;

/** A circle as a row of {@code circle}. */
@MappedEntity(value = "circle", namingStrategy = ColumnNames.class)
record CircleRow(
        @Id String id, @Version long version, String programId, int turn, String lesson, LocalDateTime startsAt) {

    static CircleRow of(Circle circle) {
        return new CircleRow(
                circle.id().value(),
                circle.version(),
                circle.program().value(),
                circle.turn(),
                circle.lesson(),
                Columns.utc(circle.startsAt()));
    }

    Circle circle(List<Seat> seats) {
        return new Circle(
                new CircleId(id), version, new ProgramId(programId), turn, lesson, Columns.instant(startsAt), seats);
    }
}
