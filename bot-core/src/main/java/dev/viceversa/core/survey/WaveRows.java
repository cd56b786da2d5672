package dev.viceversa.core.survey;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface WaveRows extends CrudRepository<WaveRow, String> {

    Optional<WaveRow> findByCohortIdAndSurveyAndNumber(String cohortId, String survey, int number);

    List<WaveRow> findByCohortIdAndSurveyOrderByNumber(String cohortId, String survey);

    List<WaveRow> findByProgramIdOrderByOpensAt(String programId);

    @Query("SELECT * FROM survey_wave WHERE outcome IS NULL AND closes_at <= :at ORDER BY closes_at")
    List<WaveRow> toClose(LocalDateTime at);

    @Query("SELECT id FROM survey_wave WHERE id = :id FOR UPDATE")
    Optional<String> turn(String id);

    @Query("SELECT MIN(closes_at) FROM survey_wave WHERE outcome IS NULL")
    Optional<LocalDateTime> nextToClose();
}
