package dev.viceversa.core.delivery;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DeliveryRows extends CrudRepository<DeliveryRow, String> {

    Optional<DeliveryRow> findByBusinessKey(String businessKey);

    boolean existsByBusinessKey(String businessKey);

    @Query("SELECT business_key FROM delivery WHERE business_key IN (:businessKeys) AND state IN ('CANCELLED',"
            + " 'EXPIRED', 'FAILED')")
    List<String> comeToNothing(Collection<String> businessKeys);

    List<DeliveryRow> findByPersonIdOrderByDueAt(String personId);

    List<DeliveryRow> findByStateOrderByDueAt(String state);

    @Query("SELECT weight, settled_at FROM delivery WHERE person_id = :personId AND settled_at > :after AND state IN"
            + " ('SENT', 'UNKNOWN')")
    List<HeardRow> heard(String personId, LocalDateTime after);

    List<DeliveryRow> findByIdIn(Collection<String> ids);

    /** From an instant on, or H2 would read everything that is never swept. */
    @Query("SELECT * FROM delivery WHERE sweep_at BETWEEN '2000-01-01' AND LOCALTIMESTAMP(6) AND state NOT IN"
            + " ('PENDING', 'SENDING') ORDER BY sweep_at LIMIT :most")
    List<DeliveryRow> sweepable(int most);

    @Query("UPDATE delivery SET state = 'CANCELLED', settled_at = :at WHERE pairing_id = :pairingId AND state ="
            + " 'PENDING' AND weight IN ('SESSION', 'REMINDER', 'PULSE', 'DIGEST')")
    int cancelOfPairing(String pairingId, LocalDateTime at);

    @Query("UPDATE delivery SET state = 'CANCELLED', settled_at = :at WHERE pairing_id = :pairingId AND kind = :kind"
            + " AND state = 'PENDING'")
    int cancelKindOfPairing(String pairingId, String kind, LocalDateTime at);

    @Query("UPDATE delivery SET state = 'CANCELLED', settled_at = :at WHERE business_key = :businessKey AND state ="
            + " 'PENDING'")
    int cancelByKey(String businessKey, LocalDateTime at);

    @Query("UPDATE delivery SET state = 'CANCELLED', settled_at = :at WHERE person_id = :personId AND program_id ="
            + " :programId AND state = 'PENDING' AND weight IN ('SESSION', 'REMINDER', 'PULSE', 'DIGEST')")
    int cancelOfPerson(String personId, String programId, LocalDateTime at);

    @Query("SELECT DISTINCT person_id FROM delivery WHERE state = 'PENDING' AND program_id = :programId AND person_id"
            + " IS NOT NULL AND weight IN ('SESSION', 'REMINDER', 'PULSE', 'DIGEST')")
    List<String> expecting(String programId);

    @Query("UPDATE delivery SET held = FALSE, due_at = :dueAt, expires_at = :expiresAt WHERE id = :id AND state ="
            + " 'PENDING'")
    int replan(String id, LocalDateTime dueAt, LocalDateTime expiresAt);

    @Query("SELECT COUNT(*) FROM delivery WHERE lane = :lane AND state IN ('PENDING', 'SENDING') AND operation = 'EDIT'"
            + " AND target = :target")
    long edits(String lane, String target);

    List<DeliveryRow> findByPersonIdAndStateOrderByDueAt(String personId, String state);

    void deleteByPersonId(String personId);

    @Query("SELECT * FROM delivery WHERE state = :state AND settled_at > :after ORDER BY settled_at DESC LIMIT :most")
    List<DeliveryRow> settledAs(String state, LocalDateTime after, int most);

    @Query("SELECT COUNT(*) FROM delivery WHERE state = 'PENDING' AND reason = 'ACCESS_REVOKED' AND gate LIKE :gates")
    long heldForAccess(String gates);

    @Query("UPDATE delivery SET state = 'SENT', content = NULL WHERE id = :id AND state = 'UNKNOWN' AND person_id IS"
            + " NULL")
    int foundInChannel(String id);

    @Query("UPDATE delivery SET state = 'PENDING', reason = NULL, settled_at = NULL, departed_at = NULL, due_at ="
            + " :dueAt, expires_at = :expiresAt WHERE id = :id AND state = 'UNKNOWN' AND person_id IS NULL")
    int postAgain(String id, LocalDateTime dueAt, LocalDateTime expiresAt);

    @Query("UPDATE delivery SET state = 'SENT', content = NULL, reason = 'SHOWN' WHERE id = :id AND state = 'UNKNOWN'")
    int shown(String id);
}
