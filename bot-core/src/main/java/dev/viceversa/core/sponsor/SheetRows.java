package dev.viceversa.core.sponsor;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SheetRows extends CrudRepository<SheetRow, String> {
    List<SheetRow> findByProgramIdOrderByTurn(String programId);
}
