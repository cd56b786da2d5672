package dev.viceversa.core.pairing;

import dev.viceversa.core.database.Columns;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.ProgramId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * All pairings. Reads as a collection; takes part in the caller's transaction. Hidden ones (proposed, accepted, declined,
 * expired) are nobody's business but the junior's: whoever shows something to people uses {@link #living} or
 * {@link Pairing#wasIntroduced}. Thread-safe.
 */
@Singleton
public class Pairings {
    private static final List<String> LIVING = states(Pairing.State::living);
    private static final List<String> UNFINISHED = states(state -> !state.over());

    private final PairingRows rows;

    Pairings(PairingRows rows) {
        this.rows = rows;
    }

    public Optional<Pairing> find(PairingId id) {
        return rows.findById(id.value()).map(PairingRow::pairing);
    }

    /** The pairing, which must exist: for ids that come from our own rows. */
    public Pairing get(PairingId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("No pairing " + id));
    }

    /** Every pairing this person is or was part of, hidden ones included, oldest first. */
    public List<Pairing> of(PersonId person) {
        return read(rows.ofPerson(person.value()));
    }

    /** The pairings this person is in now and knows of, oldest first. */
    public List<Pairing> living(PersonId person) {
        return of(person).stream().filter(Pairing::living).toList();
    }

    /** Every pairing of a program, hidden ones included, oldest first. */
    public List<Pairing> in(ProgramId program) {
        return read(rows.findByProgramIdOrderByProposedAt(program.value()));
    }

    /** The pairings of a program that both know of and that go on. */
    public List<Pairing> livingIn(ProgramId program) {
        return read(rows.findByProgramIdAndStateIn(program.value(), LIVING));
    }

    /** Every pairing there ever was, hidden ones included. */
    public List<Pairing> all() {
        return read(rows.findAll());
    }

    /** Everything one publication proposed. */
    public List<Pairing> ofPublication(String publication) {
        return read(rows.findByPublicationId(publication));
    }

    /** Every pairing of every program that lives or may still come to life. */
    public List<Pairing> unfinished() {
        return read(rows.findByStateIn(UNFINISHED));
    }

    /** Every pairing that is not over, and those whose fate nobody else may know yet. */
    List<Pairing> undisclosed(Instant now) {
        return read(rows.undisclosed(Columns.utc(now)));
    }

    /** Proposals whose time to answer is over. */
    List<Pairing> unanswered(Instant by) {
        return read(rows.findByStateAndAnswerByLessThanEquals(Pairing.State.PROPOSED.name(), Columns.utc(by)));
    }

    /** When the next proposal runs out; empty when none is open. */
    Optional<Instant> nextDeadline() {
        return rows.earliestAnswerBy().map(Columns::instant);
    }

    /** Pairings that are not over although their intake's time or their program is. */
    List<Pairing> overdue(Instant now) {
        return read(rows.overdue(Columns.utc(now)));
    }

    /** When the next intake with pairings under way is over; empty when there is none. */
    Optional<Instant> nextCompletion() {
        return rows.nextCompletion().map(Columns::instant);
    }

    public void add(Pairing pairing) {
        rows.save(PairingRow.of(pairing));
    }

    public void addAll(Collection<Pairing> pairings) {
        if (!pairings.isEmpty()) {
            rows.saveAll(pairings.stream().map(PairingRow::of).toList());
        }
    }

    /**
     * Stores a changed pairing and returns it as it stands now.
     *
     * @throws io.micronaut.data.exceptions.OptimisticLockException when somebody else changed it meanwhile
     */
    public Pairing update(Pairing pairing) {
        return rows.update(PairingRow.of(pairing)).pairing();
    }

    private static List<Pairing> read(List<PairingRow> rows) {
        return rows.stream().map(PairingRow::pairing).toList();
    }

    private static List<String> states(Predicate<Pairing.State> wanted) {
        return Arrays.stream(Pairing.State.values())
                .filter(wanted)
                .map(Enum::name)
                .toList();
    }
}
