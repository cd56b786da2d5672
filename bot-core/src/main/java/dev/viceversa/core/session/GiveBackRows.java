package dev.viceversa.core.session;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface GiveBackRows extends CrudRepository<GiveBackRow, String> {

    List<GiveBackRow> findByPairingId(String pairingId);

    List<GiveBackRow> findByPersonId(String personId);

    void deleteByPersonId(String personId);
}
