package dev.viceversa.core.survey;

import dev.viceversa.core.id.IdSource;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.program.Cohort;
import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.program.ProgramRules;
import dev.viceversa.core.program.Programs;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Stores the waves of an intake when its first pair needs them. Takes part in the caller's transaction. Thread-safe. */
@Singleton
public class PlanningWaves {

    private final Waves waves;
    private final Declarations declarations;
    private final Programs programs;
    private final IdSource ids;

    PlanningWaves(Waves waves, Declarations declarations, Programs programs, IdSource ids) {
        this.waves = waves;
        this.declarations = declarations;
        this.programs = programs;
        this.ids = ids;
    }

    /** The waves in which a pair introduced just now will be asked, the earliest first. */
    public List<Wave> of(Pairing pairing, ProgramRules rules) {
        Cohort cohort = started(programs.cohort(pairing.cohort()).orElseThrow(), pairing, rules);
        return WaveCalendar.of(cohort, rules).stream()
                .filter(planned -> Answering.acquainted(pairing, planned.opensAt()))
                .map(planned -> waves.find(cohort, planned).orElseGet(() -> store(cohort, planned, rules)))
                .toList();
    }

    /**
     * The program ends now. Its closing surveys that did not open yet open at once, for as long as any; pulses that did not
     * open are dropped; what is open stays open to its end.
     *
     * @return the closing surveys that were brought forward
     */
    public List<Wave> endingAt(ProgramId program, Instant now) {
        List<Wave> brought = new ArrayList<>();
        for (Wave wave : waves.in(program)) {
            if (wave.outcome().isEmpty() && wave.opensAt().isAfter(now)) {
                if (wave.survey().equals(Survey.CLOSING)) {
                    Wave opened = wave.between(now, now.plus(WaveCalendar.OPEN));
                    waves.update(opened);
                    brought.add(opened);
                } else {
                    waves.drop(wave);
                }
            }
        }
        return brought;
    }

    private Wave store(Cohort cohort, WaveCalendar.Planned planned, ProgramRules rules) {
        Wave wave = new Wave(
                ids.next(),
                0,
                cohort.program(),
                cohort.id(),
                planned.survey(),
                planned.number(),
                planned.opensAt(),
                planned.closesAt(),
                new Wave.Terms(declarations.of(cohort.program()), rules.smallestScores(), rules.smallestComments()),
                Optional.empty());
        waves.add(wave);
        return wave;
    }

    /** An intake that does not know its start began with its first introduction. */
    private static Cohort started(Cohort cohort, Pairing pairing, ProgramRules rules) {
        if (cohort.startsAt().isPresent() && cohort.endsAt().isPresent()) {
            return cohort;
        }
        Instant start = cohort.startsAt().or(pairing::introducedAt).orElse(pairing.proposedAt());
        return cohort.started(
                start, start.atZone(ZoneOffset.UTC).plus(rules.length()).toInstant());
    }
}
