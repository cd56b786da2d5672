package dev.viceversa.core.session;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SessionRows extends CrudRepository<SessionRow, String> {

    List<SessionRow> findByPairingIdOrderByOccurrence(String pairingId);

    List<SessionRow> findByPairingIdInOrderByOccurrence(Collection<String> pairingIds);

    List<SessionRow> findByProgramIdOrderByOccurrence(String programId);
}
