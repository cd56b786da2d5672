package dev.viceversa.core.question;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface QuestionRows extends CrudRepository<QuestionRow, String> {

    List<QuestionRow> findByPairingIdOrderByAskedAtDesc(String pairingId);

    Optional<QuestionRow> findByWaitingPairing(String waitingPairing);

    List<QuestionRow> findByMenteeIdOrderByAskedAt(String menteeId);

    List<QuestionRow> findByMentorIdOrderByAskedAt(String mentorId);

    void deleteByMenteeId(String menteeId);

    @Query("UPDATE question SET answer = NULL, state = 'CLOSED', waiting_pairing = NULL, version = version + 1 WHERE"
            + " mentor_id = :mentorId")
    int withoutMentor(String mentorId);

    int deleteByAskedAtBefore(LocalDateTime at);
}
