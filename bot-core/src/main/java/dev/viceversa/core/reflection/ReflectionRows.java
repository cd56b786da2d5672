package dev.viceversa.core.reflection;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDateTime;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ReflectionRows extends CrudRepository<ReflectionRow, String> {

    List<ReflectionRow> findByPersonIdOrderByWrittenAtDesc(String personId);

    boolean existsBySessionIdAndPersonId(String sessionId, String personId);

    int deleteByIdAndPersonId(String id, String personId);

    void deleteByPersonId(String personId);

    int deleteByWrittenAtBefore(LocalDateTime at);
}
