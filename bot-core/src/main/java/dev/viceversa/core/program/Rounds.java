package dev.viceversa.core.program;

import dev.viceversa.core.text.Text;
import dev.viceversa.core.time.ProgramTime;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When matches are made: after the first opt-in, then every so many weeks while a program runs, until too little of it is left
 * for a pair to begin. Whoever waits is told the day. Only reads. Thread-safe.
 */
@Singleton
public class Rounds {

    /** A pair that begins later than this before the end would hardly meet twice. */
    private static final Duration TOO_SHORT = Duration.ofDays(42);

    private final Programs programs;
    private final ProgramTime time;

    Rounds(Programs programs, ProgramTime time) {
        this.programs = programs;
        this.time = time;
    }

    /** When the next round is planned; empty when none will come. */
    public Optional<Instant> next(Program program) {
        return switch (program.state()) {
            case DRAFT, ENDED -> Optional.empty();
            case OPEN -> Optional.of(programs.currentCohort(program.id()).optInUntil());
            case RUNNING -> ahead(program).stream().findFirst();
        };
    }

    /** Every round of a running program that is still to come, the earliest first. */
    public List<Instant> ahead(Program program) {
        Instant now = time.now();
        return planned(program).stream().filter(round -> round.isAfter(now)).toList();
    }

    /** Every round of a running program after its first, the earliest first. */
    public List<Instant> planned(Program program) {
        Optional<Cohort> first = programs.firstStarted(program.id());
        if (first.isEmpty()) {
            return List.of();
        }
        Instant start = first.get().startsAt().orElseThrow();
        Instant end = programs.currentCohort(program.id()).endsAt().orElseGet(() -> start.atZone(ZoneOffset.UTC)
                .plus(program.rules().length())
                .toInstant());
        Duration every = Duration.ofDays(7L * program.rules().pairs().roundEvery());
        List<Instant> rounds = new ArrayList<>();
        for (Instant round = start.plus(every); !round.plus(TOO_SHORT).isAfter(end); round = round.plus(every)) {
            rounds.add(round);
        }
        return rounds;
    }

    /** When it is, as those who wait read it. */
    public Text words(Program program) {
        return next(program)
                .map(round -> Text.of(
                        program.state() == Program.State.OPEN ? "program.round_first" : "program.round_next",
                        "day",
                        round))
                .orElseGet(() -> Text.of("program.round_none"));
    }
}
