package dev.viceversa.core.program;

import dev.viceversa.core.database.Columns;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All programs and their cohorts. Reads as a collection; takes part in the caller's transaction. Thread-safe. */
@Singleton
public class Programs {

    private final ProgramRows programs;
    private final CohortRows cohorts;

    Programs(ProgramRows programs, CohortRows cohorts) {
        this.programs = programs;
        this.cohorts = cohorts;
    }

    public Optional<Program> find(ProgramId id) {
        return programs.findById(id.value()).map(ProgramRow::program);
    }

    /** The program, which must exist: for ids that come from our own rows. */
    public Program get(ProgramId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("No program " + id));
    }

    /** Programs people may join now, oldest first. */
    public List<Program> joinable() {
        return programs.findByStateInOrderByCreatedAt(List.of("OPEN", "RUNNING")).stream()
                .map(ProgramRow::program)
                .toList();
    }

    /** Programs whose pairs are under way, oldest first. */
    public List<Program> running() {
        return programs.findByStateInOrderByCreatedAt(List.of("RUNNING")).stream()
                .map(ProgramRow::program)
                .toList();
    }

    public List<Program> all() {
        return programs.findAllOrderByCreatedAt().stream()
                .map(ProgramRow::program)
                .toList();
    }

    /** Programs under way of which every intake's time is over. */
    List<Program> over(Instant now) {
        return programs.over(Columns.utc(now)).stream().map(ProgramRow::program).toList();
    }

    /** When the next program's time is over, perhaps in the past; empty when none is under way. */
    Optional<Instant> nextOver() {
        return programs.nextOver().map(Columns::instant);
    }

    public void add(Program program) {
        programs.save(ProgramRow.of(program));
    }

    public void update(Program program) {
        programs.update(ProgramRow.of(program));
    }

    /** The intake people join now: the latest. */
    public Cohort currentCohort(ProgramId program) {
        return cohorts.findByProgramIdOrderByNumberDesc(program.value()).stream()
                .findFirst()
                .map(CohortRow::cohort)
                .orElseThrow(() -> new IllegalStateException("Program " + program + " has no cohort"));
    }

    /** The intake that started first; empty before any did. */
    public Optional<Cohort> firstStarted(ProgramId program) {
        return cohorts.findByProgramIdOrderByNumberDesc(program.value()).reversed().stream()
                .map(CohortRow::cohort)
                .filter(cohort -> cohort.startsAt().isPresent())
                .findFirst();
    }

    public Optional<Cohort> cohort(CohortId id) {
        return cohorts.findById(id.value()).map(CohortRow::cohort);
    }

    public void add(Cohort cohort) {
        cohorts.save(CohortRow.of(cohort));
    }

    public void update(Cohort cohort) {
        cohorts.update(CohortRow.of(cohort));
    }
}
