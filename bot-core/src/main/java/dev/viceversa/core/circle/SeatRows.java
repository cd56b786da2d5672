package dev.viceversa.core.circle;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SeatRows extends CrudRepository<SeatRow, String> {

    List<SeatRow> findByCircleIdOrderById(String circleId);

    void deleteByPersonId(String personId);
}
