package dev.viceversa.core.concern;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDateTime;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ConcernRows extends CrudRepository<ConcernRow, String> {

    List<ConcernRow> findBySenderIdOrderBySentAtDesc(String senderId);

    void deleteBySenderId(String senderId);

    @Query("UPDATE concern SET contact_id = NULL, answer = NULL, version = version + 1 WHERE contact_id = :personId")
    int withoutContact(String personId);

    int deleteBySettledAtBefore(LocalDateTime at);

    int deleteBySettledAtIsNullAndSentAtBefore(LocalDateTime at);
}
