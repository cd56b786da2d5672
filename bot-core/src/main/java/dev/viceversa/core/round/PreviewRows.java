package dev.viceversa.core.round;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PreviewRows extends CrudRepository<PreviewRow, String> {

    @Query("SELECT * FROM match_preview WHERE program_id = :programId ORDER BY made_at DESC, id DESC LIMIT 1")
    Optional<PreviewRow> latest(String programId);

    @Query("SELECT * FROM match_preview WHERE content LIKE :words ORDER BY made_at, id")
    List<PreviewRow> containing(String words);

    @Query("DELETE FROM match_preview WHERE published_at IS NULL AND made_at < :before")
    int deleteUnpublished(LocalDateTime before);
}
