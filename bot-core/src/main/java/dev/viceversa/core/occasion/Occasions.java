package dev.viceversa.core.occasion;

import dev.viceversa.core.database.Columns;
import dev.viceversa.core.database.Contested;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.time.Due;
import dev.viceversa.core.time.ProgramTime;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lets every occasion of every running program take its turn, each in a transaction of its own. Thread-safe. */
@Singleton
final class Occasions implements Due {

    private final List<Occasion> occasions;
    private final OccasionCalendar calendar;
    private final OccasionRows rows;
    private final Programs programs;
    private final TransactionOperations<Connection> transactions;
    private final ProgramTime time;

    Occasions(
            List<Occasion> occasions,
            OccasionCalendar calendar,
            OccasionRows rows,
            Programs programs,
            TransactionOperations<Connection> transactions,
            ProgramTime time) {
        this.occasions = List.copyOf(occasions);
        this.calendar = calendar;
        this.rows = rows;
        this.programs = programs;
        this.transactions = transactions;
        this.time = time;
    }

    /** An occasion in a program that wants it so often. */
    private record Turn(ProgramId program, Occasion occasion, Period every) {}

    @Override
    public Optional<Instant> next() {
        return transactions.executeRead(status -> programs.running().stream()
                .flatMap(program ->
                        wanted(program).flatMap(turn -> calendar.at(program, turn.every(), last(turn) + 1).stream()))
                .min(Instant::compareTo));
    }

    @Override
    public int handle() {
        Instant now = time.now();
        List<Turn> due = transactions.executeRead(status -> programs.running().stream()
                .flatMap(program -> wanted(program)
                        .filter(turn -> calendar.latest(program, turn.every(), last(turn), now)
                                .isPresent()))
                .toList());
        return due.stream().mapToInt(turn -> take(turn, now)).sum();
    }

    private int take(Turn turn, Instant now) {
        try {
            return transactions.executeWrite(status -> {
                Optional<Program> program =
                        programs.find(turn.program()).filter(found -> found.state() == Program.State.RUNNING);
                Optional<Integer> nth = program.flatMap(found -> calendar.latest(found, turn.every(), last(turn), now));
                if (program.isEmpty() || nth.isEmpty()) {
                    return 0;
                }
                remember(turn, nth.get(), now);
                turn.occasion().take(program.get(), nth.get());
                return 1;
            });
        } catch (OptimisticLockException anotherReplica) {
            return 0;
        }
    }

    private Stream<Turn> wanted(Program program) {
        return occasions.stream().flatMap(occasion -> occasion.every(program).stream()
                .map(every -> new Turn(program.id(), occasion, every)));
    }

    private int last(Turn turn) {
        return rows.findById(id(turn)).map(OccasionRow::turn).orElse(0);
    }

    private void remember(Turn turn, int nth, Instant now) {
        Optional<OccasionRow> before = rows.findById(id(turn));
        if (before.isPresent()) {
            rows.update(new OccasionRow(id(turn), before.get().version(), nth, Columns.utc(now)));
        } else {
            Contested.insert(() -> rows.save(new OccasionRow(id(turn), 0, nth, Columns.utc(now))));
        }
    }

    private static String id(Turn turn) {
        return turn.program() + ":" + turn.occasion().kind();
    }
}
