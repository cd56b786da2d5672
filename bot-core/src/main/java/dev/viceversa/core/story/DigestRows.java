package dev.viceversa.core.story;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DigestRows extends CrudRepository<DigestRow, String> {
    List<DigestRow> findByProgramIdOrderByTurn(String programId);
}
