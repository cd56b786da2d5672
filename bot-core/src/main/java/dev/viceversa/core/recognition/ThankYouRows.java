package dev.viceversa.core.recognition;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDateTime;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ThankYouRows extends CrudRepository<ThankYouRow, String> {

    int countByPairingIdAndGiverIdAndGivenAtAfter(String pairingId, String giverId, LocalDateTime givenAt);

    @Query("SELECT * FROM thank_you WHERE giver_id = :personId OR receiver_id = :personId ORDER BY given_at")
    List<ThankYouRow> ofPerson(String personId);

    @Query("DELETE FROM thank_you WHERE giver_id = :personId OR receiver_id = :personId")
    int deleteOf(String personId);
}
