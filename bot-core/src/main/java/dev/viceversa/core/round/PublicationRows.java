package dev.viceversa.core.round;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PublicationRows extends CrudRepository<PublicationRow, String> {

    Optional<PublicationRow> findByPreviewId(String previewId);

    @Query("SELECT * FROM publication WHERE program_id = :programId ORDER BY published_at DESC, id DESC LIMIT 1")
    Optional<PublicationRow> latest(String programId);

    @Query("SELECT * FROM publication WHERE told_at IS NULL AND hear_at <= :now ORDER BY hear_at, id")
    List<PublicationRow> dueBy(LocalDateTime now);

    @Query("SELECT MIN(hear_at) FROM publication WHERE told_at IS NULL")
    Optional<LocalDateTime> nextHearing();
}
