package dev.viceversa.core.nudge;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SilentStepRows extends CrudRepository<SilentStepRow, String> {

    List<SilentStepRow> findByDueAtLessThanEqualsOrderByDueAt(LocalDateTime at);

    int deleteByIdAndDueAtLessThanEquals(String id, LocalDateTime at);

    int deleteByIdInAndDueAtLessThanEquals(Collection<String> ids, LocalDateTime at);

    @Query("SELECT MIN(due_at) FROM silent_step")
    Optional<LocalDateTime> next();
}
