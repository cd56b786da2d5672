package dev.viceversa.core.pairing;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AgreementRows extends CrudRepository<AgreementRow, String> {

    List<AgreementRow> findByPairingIdOrderByRevision(String pairingId);

    void deleteByPairingId(String pairingId);
}
