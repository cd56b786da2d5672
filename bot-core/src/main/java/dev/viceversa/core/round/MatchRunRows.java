package dev.viceversa.core.round;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MatchRunRows extends CrudRepository<MatchRunRow, String> {

    List<MatchRunRow> findByStateInOrderByRequestedAt(Collection<String> states);
}
