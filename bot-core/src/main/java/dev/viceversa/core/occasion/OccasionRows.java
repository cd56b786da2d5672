package dev.viceversa.core.occasion;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OccasionRows extends CrudRepository<OccasionRow, String> {
    List<OccasionRow> findByIdIn(Collection<String> ids);
}
