package dev.viceversa.core.circle;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OptOutRows extends CrudRepository<OptOutRow, String> {

    List<OptOutRow> findByProgramId(String programId);

    List<OptOutRow> findByPersonId(String personId);

    void deleteByPersonId(String personId);
}
