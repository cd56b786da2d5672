package dev.viceversa.core.program;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ProgramRows extends CrudRepository<ProgramRow, String> {
    List<ProgramRow> findByStateInOrderByCreatedAt(Collection<String> states);

    List<ProgramRow> findAllOrderByCreatedAt();

    @Query("SELECT p.* FROM program p WHERE p.state = 'RUNNING' AND EXISTS (SELECT 1 FROM cohort c WHERE c.program_id ="
            + " p.id) AND NOT EXISTS (SELECT 1 FROM cohort c WHERE c.program_id = p.id AND (c.ends_at IS NULL OR"
            + " c.ends_at > :now))")
    List<ProgramRow> over(LocalDateTime now);

    @Query("SELECT MIN(t.over_at) FROM (SELECT MAX(c.ends_at) AS over_at FROM cohort c JOIN program p ON p.id ="
            + " c.program_id WHERE p.state = 'RUNNING' GROUP BY p.id HAVING COUNT(*) = COUNT(c.ends_at)) t")
    Optional<LocalDateTime> nextOver();
}
