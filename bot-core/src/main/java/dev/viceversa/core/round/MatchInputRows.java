package dev.viceversa.core.round;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDateTime;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MatchInputRows extends CrudRepository<MatchInputRow, String> {

    @Query("DELETE FROM match_input WHERE kept_since < :before "
            + "OR NOT EXISTS (SELECT 1 FROM match_preview WHERE match_preview.id = match_input.preview_id)")
    int deleteOld(LocalDateTime before);
}
