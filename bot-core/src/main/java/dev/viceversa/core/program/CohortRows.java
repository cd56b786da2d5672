package dev.viceversa.core.program;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CohortRows extends CrudRepository<CohortRow, String> {
    List<CohortRow> findByProgramIdOrderByNumberDesc(String programId);
}
