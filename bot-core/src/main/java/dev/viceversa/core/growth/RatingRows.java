package dev.viceversa.core.growth;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RatingRows extends CrudRepository<RatingRow, String> {

    List<RatingRow> findByPersonIdOrderByRatedAt(String personId);

    List<RatingRow> findByPairingIdIn(List<String> pairingIds);

    void deleteByPersonId(String personId);
}
