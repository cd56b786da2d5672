package dev.viceversa.core.session;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CheckInRows extends CrudRepository<CheckInRow, String> {

    List<CheckInRow> findByPairingId(String pairingId);

    List<CheckInRow> findByPairingIdIn(Collection<String> pairingIds);

    List<CheckInRow> findByPersonId(String personId);

    void deleteByPersonId(String personId);
}
