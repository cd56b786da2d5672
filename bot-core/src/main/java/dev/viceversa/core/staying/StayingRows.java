package dev.viceversa.core.staying;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface StayingRows extends CrudRepository<StayingRow, String> {

    List<StayingRow> findByProgramIdOrderByReleasedAt(String programId);
}
