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

    @Query("SELECT * FROM pairing WHERE mentor_id = :personId OR mentee_id = :personId ORDER BY proposed_at, id")
    List<PairingRow> ofPerson(String personId);

    List<PairingRow> findByProgramIdOrderByProposedAt(String programId);

    List<PairingRow> findByProgramIdAndStateIn(String programId, Collection<String> states);

    List<PairingRow> findByPublicationId(String publicationId);

    List<PairingRow> findByStateIn(Collection<String> states);

    List<PairingRow> findByStateAndAnswerByLessThanEquals(String state, LocalDateTime answerBy);

    @Query("SELECT MIN(answer_by) FROM pairing WHERE state = 'PROPOSED'")
    Optional<LocalDateTime> earliestAnswerBy();
}
