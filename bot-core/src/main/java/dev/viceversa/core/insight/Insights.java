package dev.viceversa.core.insight;

import dev.viceversa.core.pairing.PairingId;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.sealing.Sealer;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * What pairs learned. Reads as a collection; takes part in the caller's transaction. Whoever shows something to anybody
 * but the two uses {@link #consented} and nothing else. Thread-safe.
 */
@Singleton
public class Insights {

    private final InsightRows rows;
    private final Sealer sealer;

    Insights(InsightRows rows, Sealer sealer) {
        this.rows = rows;
        this.sealer = sealer;
    }

    public Optional<Insight> find(InsightId id) {
        return rows.findById(id.value()).map(row -> row.insight(sealer));
    }

    /** Everything a pair recorded, newest first. */
    public List<Insight> of(PairingId pairing) {
        return read(rows.findByPairingIdOrderByRecordedAtDesc(pairing.value()));
    }

    /** What both of a pair let others read, of all pairs of a program, the latest shared first; without names. */
    public List<SharedInsight> consented(ProgramId program) {
        return read(rows.sharedIn(program.value())).stream()
                .map(insight -> new SharedInsight(insight.learned(), insight.reach(), insight.decision()))
                .toList();
    }

    public void add(Insight insight) {
        rows.save(InsightRow.of(insight, sealer));
    }

    /**
     * Stores a changed insight.
     *
     * @throws io.micronaut.data.exceptions.OptimisticLockException when somebody else changed it meanwhile
     */
    public void update(Insight insight) {
        rows.update(InsightRow.of(insight, sealer));
    }

    /** Everything of the pairings this person is or was part of, oldest first. */
    List<Insight> ofPerson(PersonId person) {
        return read(rows.ofPerson(person.value()));
    }

    /** Deletes this person's words and takes their key back; their partners keep their own words. */
    void forget(PersonId person) {
        rows.deleteRecordedBy(person.value());
        rows.withoutMentor(person.value());
        rows.withoutMentee(person.value());
    }

    private List<Insight> read(List<InsightRow> found) {
        return found.stream().map(row -> row.insight(sealer)).toList();
    }
}
