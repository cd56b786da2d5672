package dev.viceversa.core.file;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDateTime;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FileRows extends CrudRepository<FileRow, String> {

    /** One of several who ask at once gets 1, the others 0. */
    @Query("DELETE FROM offered_file WHERE token_hash = :tokenHash")
    int takeAway(String tokenHash);

    @Query("DELETE FROM offered_file WHERE expires_at < :at")
    int forgetOlder(LocalDateTime at);

    @Query("DELETE FROM offered_file WHERE person_id = :personId")
    int forgetOf(String personId);
}
