package dev.viceversa.core.linking;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDateTime;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CodeRows extends CrudRepository<CodeRow, String> {

    Optional<CodeRow> findByCodeHash(String codeHash);

    @Query("DELETE FROM link_code WHERE person_id = :personId OR expires_at < :at")
    void forget(String personId, LocalDateTime at);
}
