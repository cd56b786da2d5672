package dev.viceversa.core.survey;

import dev.viceversa.core.id.IdSource;
import dev.viceversa.core.program.Cohort;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.time.ProgramTime;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Opens the readiness survey of a program, one wave at a time. Takes part in the caller's transaction. Thread-safe. */
@Singleton
public class AskingReadiness {

    private final Waves waves;
    private final Programs programs;
    private final IdSource ids;
    private final ProgramTime time;

    AskingReadiness(Waves waves, Programs programs, IdSource ids, ProgramTime time) {
        this.waves = waves;
        this.programs = programs;
        this.ids = ids;
        this.time = time;
    }

    /** The program's latest readiness wave, open or closed. */
    public Optional<Wave> latest(Program program) {
        return waves.in(program.id()).stream()
                .filter(wave -> wave.survey().equals(Survey.READINESS))
                .reduce((_, later) -> later);
    }

    /** Whether it can be asked now: before matches are published, and not while it is being asked. */
    public boolean possible(Program program) {
        return (program.state() == Program.State.DRAFT || program.state() == Program.State.OPEN)
                && latest(program).filter(Wave::unfinished).isEmpty();
    }

    /** Opens a wave until an instant. */
    public Wave open(Program program, Instant until) {
        Cohort cohort = programs.currentCohort(program.id());
        Wave wave = new Wave(
                ids.next(),
                0,
                program.id(),
                cohort.id(),
                Survey.READINESS,
                waves.of(cohort.id(), Survey.READINESS).size() + 1,
                time.now(),
                until,
                new Wave.Terms(
                        Dimension.NONE,
                        program.rules().smallestScores(),
                        program.rules().smallestComments()),
                Optional.empty());
        waves.add(wave);
        return wave;
    }
}
