package dev.viceversa.core.question;

import dev.viceversa.core.database.Columns;
import dev.viceversa.core.pairing.PairingId;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.sealing.Sealer;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Questions between the two of a pair. Reads as a collection; takes part in the caller's transaction. Thread-safe. */
@Singleton
public class Questions {

    private final QuestionRows rows;
    private final Sealer sealer;

    Questions(QuestionRows rows, Sealer sealer) {
        this.rows = rows;
        this.sealer = sealer;
    }

    public Optional<Question> find(QuestionId id) {
        return rows.findById(id.value()).map(row -> row.question(sealer));
    }

    /** The one question of a pairing that waits for its mentor; empty when none does. */
    public Optional<Question> open(PairingId pairing) {
        return rows.findByWaitingPairing(pairing.value()).map(row -> row.question(sealer));
    }

    /** Every question of a pairing, newest first. */
    public List<Question> of(PairingId pairing) {
        return read(rows.findByPairingIdOrderByAskedAtDesc(pairing.value()));
    }

    /**
     * Stores a new question.
     *
     * @throws OptimisticLockException when another question of the pairing was asked at this very instant
     */
    public void add(Question question) {
        try {
            rows.save(QuestionRow.of(question, sealer));
        } catch (DataAccessException refused) {
            if (Columns.duplicate(refused)) {
                throw new OptimisticLockException("Another question of this pairing was asked meanwhile");
            }
            throw refused;
        }
    }

    /**
     * Stores a changed question.
     *
     * @throws OptimisticLockException when somebody else changed it meanwhile
     */
    public void update(Question question) {
        rows.update(QuestionRow.of(question, sealer));
    }

    /** What this person asked, oldest first. */
    List<Question> askedBy(PersonId mentee) {
        return read(rows.findByMenteeIdOrderByAskedAt(mentee.value()));
    }

    /** What this person was asked, oldest first. */
    List<Question> askedOf(PersonId mentor) {
        return read(rows.findByMentorIdOrderByAskedAt(mentor.value()));
    }

    /** Deletes what this person asked, and what they answered; the questions others asked them stay theirs. */
    void forget(PersonId person) {
        rows.deleteByMenteeId(person.value());
        rows.withoutMentor(person.value());
    }

    private List<Question> read(List<QuestionRow> found) {
        return found.stream().map(row -> row.question(sealer)).toList();
    }
}
