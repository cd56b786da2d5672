package dev.viceversa.core.program;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ProgramRows extends CrudRepository<ProgramRow, String> {
    List<ProgramRow> findByStateInOrderByCreatedAt(Collection<String> states);

    List<ProgramRow> findAllOrderByCreatedAt();
}
