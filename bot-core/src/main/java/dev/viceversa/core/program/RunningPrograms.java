package dev.viceversa.core.program;

import dev.viceversa.core.id.IdSource;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.time.ProgramTime;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Setting programs up, opening, changing and ending them. Who may is decided by whoever calls. Takes part in the
 * caller's transaction. Thread-safe.
 */
@Singleton
public class RunningPrograms {

    private final Programs programs;
    private final IdSource ids;
    private final ProgramTime time;
    private final List<ProgramListener> listeners;

    RunningPrograms(Programs programs, IdSource ids, ProgramTime time, List<ProgramListener> listeners) {
        this.programs = programs;
        this.ids = ids;
        this.time = time;
        this.listeners = listeners;
    }

    /** Makes a program that nobody can join yet; the one made before when this is a repeat. */
    public Program create(ProgramDraft draft, PersonId by) {
        Optional<Program> before = programs.find(draft.id());
        if (before.isPresent()) {
            return before.get();
        }
        Program program = new Program(
                draft.id(),
                0,
                draft.name(),
                draft.track(),
                draft.purpose(),
                draft.language(),
                Program.State.DRAFT,
                ProgramRules.DEFAULTS.with(Rhythm.DEFAULT.with(draft.mode(), Cadence.MONTHLY)),
                draft.channel(),
                Optional.empty(),
                by,
                time.now());
        programs.add(program);
        programs.add(new Cohort(
                new CohortId(ids.next()),
                0,
                program.id(),
                1,
                time.now(),
                draft.optInUntil(),
                Optional.empty(),
                Optional.empty()));
        return program;
    }

    /** Opens a program for opt-in. */
    public OpeningOutcome open(Program program) {
        Cohort cohort = programs.currentCohort(program.id());
        return switch (program.state()) {
            case OPEN, RUNNING -> new OpeningOutcome.OpenBefore(program, cohort);
            case ENDED -> new OpeningOutcome.Over(program);
            case DRAFT -> {
                Instant now = time.now();
                if (!now.isBefore(cohort.optInUntil())) {
                    yield new OpeningOutcome.TooLate(program, cohort);
                }
                Program open = program.in(Program.State.OPEN);
                Cohort from = cohort.open(now, cohort.optInUntil());
                programs.update(open);
                programs.update(from);
                listeners.forEach(listener -> listener.opened(open, from));
                yield new OpeningOutcome.Opened(open, from);
            }
        };
    }

    /** Stores a program described anew, and until when people may join. */
    public void describe(Program changed, Instant optInUntil) {
        programs.update(changed);
        Cohort cohort = programs.currentCohort(changed.id());
        if (!cohort.optInUntil().equals(optInUntil)) {
            programs.update(cohort.open(cohort.optInFrom(), optInUntil));
        }
    }

    /** Stores other rules, within {@link RuleBounds}. */
    public Program rule(Program program, ProgramRules rules) {
        Program changed = program.ruledBy(RuleBounds.of(program).keep(rules));
        programs.update(changed);
        listeners.forEach(listener -> listener.ruled(changed, program.rules()));
        return changed;
    }

    /** Ends a program; its pairings end kindly. Returns whether it had not ended before. */
    public boolean end(Program program) {
        if (program.state() == Program.State.ENDED) {
            return false;
        }
        Program over = program.in(Program.State.ENDED);
        programs.update(over);
        listeners.forEach(listener -> listener.ended(over));
        return true;
    }

    /** Ends a program whose time is over. Returns whether it had not ended before. */
    boolean runOut(Program program) {
        boolean now = end(program);
        if (now) {
            Program over = programs.get(program.id());
            listeners.forEach(listener -> listener.ranOut(over));
        }
        return now;
    }
}
