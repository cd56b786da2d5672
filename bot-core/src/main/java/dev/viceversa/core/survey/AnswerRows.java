package dev.viceversa.core.survey;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AnswerRows extends CrudRepository<AnswerRow, String> {

    List<AnswerRow> findByWaveId(String waveId);

    void deleteByWaveId(String waveId);
}
