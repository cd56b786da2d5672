package dev.viceversa.core.pairing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PairingRows extends CrudRepository<PairingRow, String> {

    /** Asked as two questions, each of which an index answers: together, one of our databases would read every row. */
    @Query("SELECT * FROM pairing WHERE mentor_id = :personId UNION ALL SELECT * FROM pairing WHERE mentee_id ="
            + " :personId ORDER BY proposed_at, id")
    List<PairingRow> ofPerson(String personId);

    List<PairingRow> findByProgramIdOrderByProposedAt(String programId);

    List<PairingRow> findByProgramIdAndStateIn(String programId, Collection<String> states);

    List<PairingRow> findByPublicationId(String publicationId);

    List<PairingRow> findByStateIn(Collection<String> states);

    @Query("SELECT * FROM pairing WHERE state IN ('PROPOSED', 'ACCEPTED', 'INTRODUCED', 'ACTIVE') OR (introduced_at IS"
            + " NULL AND introduce_at > :now)")
    List<PairingRow> undisclosed(LocalDateTime now);

    List<PairingRow> findByStateAndAnswerByLessThanEquals(String state, LocalDateTime answerBy);

    @Query("SELECT MIN(answer_by) FROM pairing WHERE state = 'PROPOSED'")
    Optional<LocalDateTime> earliestAnswerBy();

    @Query("SELECT p.* FROM pairing p JOIN cohort c ON c.id = p.cohort_id JOIN program g ON g.id = p.program_id WHERE"
            + " p.state IN ('PROPOSED', 'ACCEPTED', 'INTRODUCED', 'ACTIVE') AND (c.ends_at <= :now OR g.state ="
            + " 'ENDED')")
    List<PairingRow> overdue(LocalDateTime now);

    @Query("SELECT MIN(c.ends_at) FROM cohort c WHERE EXISTS (SELECT 1 FROM pairing p WHERE p.cohort_id = c.id AND"
            + " p.state IN ('PROPOSED', 'ACCEPTED', 'INTRODUCED', 'ACTIVE'))")
    Optional<LocalDateTime> nextCompletion();
}
