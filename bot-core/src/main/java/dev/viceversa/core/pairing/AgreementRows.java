package dev.viceversa.core.pairing;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AgreementRows extends CrudRepository<AgreementRow, String> {

    List<AgreementRow> findByPairingIdOrderByRevision(String pairingId);

    Optional<AgreementRow> findFirstByPairingIdAndStateOrderByRevisionDesc(String pairingId, String state);

    void deleteByPairingId(String pairingId);
}
