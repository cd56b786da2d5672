package dev.viceversa.core.concern;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ProgramContactRows extends CrudRepository<ProgramContactRow, String> {

    List<ProgramContactRow> findByProgramIdOrderByPlace(String programId);

    List<ProgramContactRow> findByPersonId(String personId);

    void deleteByProgramId(String programId);

    void deleteByPersonId(String personId);
}
