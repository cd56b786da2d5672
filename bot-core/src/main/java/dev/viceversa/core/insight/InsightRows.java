package dev.viceversa.core.insight;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface InsightRows extends CrudRepository<InsightRow, String> {

    List<InsightRow> findByPairingIdOrderByRecordedAtDesc(String pairingId);

    @Query("SELECT * FROM insight WHERE program_id = :programId AND mentor_key AND mentee_key ORDER BY shared_at DESC")
    List<InsightRow> sharedIn(String programId);

    @Query("SELECT * FROM insight WHERE mentor_id = :personId OR mentee_id = :personId ORDER BY recorded_at")
    List<InsightRow> ofPerson(String personId);

    @Query("DELETE FROM insight WHERE (mentor_id = :personId AND recorded_by = 'MENTOR') OR (mentee_id = :personId AND"
            + " recorded_by = 'MENTEE')")
    int deleteRecordedBy(String personId);

    @Query("UPDATE insight SET mentor_key = FALSE, shared_at = NULL, version = version + 1 WHERE mentor_id = :personId")
    int withoutMentor(String personId);

    @Query("UPDATE insight SET mentee_key = FALSE, shared_at = NULL, decision = NULL, decision_words = NULL, decided_at"
            + " = NULL, version = version + 1 WHERE mentee_id = :personId")
    int withoutMentee(String personId);
}
