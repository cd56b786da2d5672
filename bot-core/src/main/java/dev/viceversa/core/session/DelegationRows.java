package dev.viceversa.core.session;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DelegationRows extends CrudRepository<DelegationRow, String> {

    List<DelegationRow> findByAssistantId(String assistantId);

    void deleteByAssistantId(String assistantId);
}
