package dev.viceversa.core.circle;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CircleRows extends CrudRepository<CircleRow, String> {

    @Query("SELECT c.* FROM circle c JOIN circle_seat s ON s.circle_id = c.id WHERE s.person_id = :personId ORDER BY"
            + " c.starts_at")
    List<CircleRow> ofPerson(String personId);
}
