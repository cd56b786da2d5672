package dev.viceversa.core.sponsor;

import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.sealing.Sealer;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** All launches. Reads as a collection; takes part in the caller's transaction. Thread-safe. */
@Singleton
public class Launches {

    private final LaunchRows rows;
    private final Sealer sealer;

    Launches(LaunchRows rows, Sealer sealer) {
        this.rows = rows;
        this.sealer = sealer;
    }

    public Optional<Launch> find(LaunchId id) {
        return rows.findById(id.value()).map(row -> row.launch(sealer));
    }

    /** A program's latest; empty when none was drafted. */
    public Optional<Launch> latest(ProgramId program) {
        return rows.findByProgramIdOrderByDraftedAtDesc(program.value()).stream()
                .findFirst()
                .map(row -> row.launch(sealer));
    }

    /** Everything drafted in this person's name, oldest first. */
    public List<Launch> of(PersonId sponsor) {
        return rows.findBySponsorIdOrderByDraftedAt(sponsor.value()).stream()
                .map(row -> row.launch(sealer))
                .toList();
    }

    public void add(Launch launch) {
        rows.save(LaunchRow.of(launch, sealer));
    }

    /**
     * Stores a changed launch and returns it as it stands now.
     *
     * @throws io.micronaut.data.exceptions.OptimisticLockException when somebody else changed it meanwhile
     */
    public Launch update(Launch launch) {
        return rows.update(LaunchRow.of(launch, sealer)).launch(sealer);
    }

    void remove(LaunchId id) {
        rows.deleteById(id.value());
    }
}
