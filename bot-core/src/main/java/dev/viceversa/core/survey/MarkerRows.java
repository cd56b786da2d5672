package dev.viceversa.core.survey;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MarkerRows extends CrudRepository<MarkerRow, String> {

    List<MarkerRow> findByVoice(String voice);

    List<MarkerRow> findByWaveId(String waveId);

    long countByWaveId(String waveId);
}
