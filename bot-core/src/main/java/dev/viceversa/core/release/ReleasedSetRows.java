package dev.viceversa.core.release;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ReleasedSetRows extends CrudRepository<ReleasedSetRow, String> {

    List<ReleasedSetRow> findByQuestion(String question);

    @Query("SELECT id FROM release_turn WHERE id = 1 FOR UPDATE")
    int turn();
}
