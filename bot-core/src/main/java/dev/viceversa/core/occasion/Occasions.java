package dev.viceversa.core.occasion;

import dev.viceversa.core.database.Collisions;
import dev.viceversa.core.database.Columns;
import dev.viceversa.core.database.Contested;
import dev.viceversa.core.nudge.NudgePlanner;
import dev.viceversa.core.people.People;
import dev.viceversa.core.program.Program;
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
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets every occasion of every running program take its turn, each in a transaction of its own. Thread-safe. */
@Singleton
final class Occasions implements Due {

    private final List<Occasion> occasions;
    private final OccasionRows rows;
    private final Programs programs;
    private final People people;
    private final NudgePlanner planner;
    private final TransactionOperations<Connection> transactions;
    private final ProgramTime time;

    Occasions(
            List<Occasion> occasions,
            OccasionRows rows,
            Programs programs,
            People people,
            NudgePlanner planner,
            TransactionOperations<Connection> transactions,
            ProgramTime time) {
        this.occasions = List.copyOf(occasions);
        this.rows = rows;
        this.programs = programs;
        this.people = people;
        this.planner = planner;
        this.transactions = transactions;
        this.time = time;
    }

    /**
     * An occasion in a program that wants it so often.
     *
     * @param taken the turn it took last, as it was read; whoever writes another one is overtaken when it changed since
     */
    private record Turn(OccasionCalendar calendar, Occasion occasion, Period every, Optional<OccasionRow> taken) {

        int last() {
            return taken.map(OccasionRow::turn).orElse(0);
        }

        Optional<Instant> next() {
            return calendar.at(every, last() + 1);
        }

        String id() {
            return Occasions.id(calendar.program(), occasion);
        }
    }

    @Override
    public Optional<Instant> next() {
        return transactions.executeRead(
                status -> all().flatMap(turn -> turn.next().stream()).min(Instant::compareTo));
    }

    @Override
    public int handle() {
        Instant now = time.now();
        List<Turn> due = transactions.executeRead(status -> all().filter(
                        turn -> turn.next().filter(at -> !at.isAfter(now)).isPresent())
                .toList());
        return due.stream().mapToInt(turn -> take(turn, now)).sum();
    }

    private int take(Turn seen, Instant now) {
        try {
            return Collisions.again(() -> transactions.executeWrite(status -> {
                // As it stands now: it may have been taken, switched off, or ended meanwhile.
                Optional<Turn> turn = programs
                        .find(seen.calendar().program().id())
                        .filter(program -> program.state() == Program.State.RUNNING)
                        .stream()
                        .flatMap(this::of)
                        .filter(found -> found.occasion().equals(seen.occasion()))
                        .findFirst();
                Optional<Integer> nth =
                        turn.flatMap(found -> found.calendar().latest(found.every(), found.last(), now));
                if (nth.isEmpty()) {
                    return 0;
                }
                remember(turn.get(), nth.get(), now);
                turn.get().occasion().take(turn.get().calendar().program(), nth.get());
                return 1;
            }));
        } catch (OptimisticLockException anotherReplica) {
            return 0;
        }
    }

    private Stream<Turn> all() {
        return programs.running().stream().flatMap(this::of);
    }

    private Stream<Turn> of(Program program) {
        Optional<OccasionCalendar> calendar = programs.firstStarted(program.id())
                .flatMap(first -> people.find(program.createdBy())
                        .map(coordinator -> new OccasionCalendar(program, first, coordinator, planner)));
        if (calendar.isEmpty()) {
            return Stream.empty();
        }
        Map<String, OccasionRow> taken =
                rows
                        .findByIdIn(occasions.stream()
                                .map(occasion -> id(program, occasion))
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(OccasionRow::id, Function.identity()));
        return occasions.stream().flatMap(occasion -> occasion.every(program).stream()
                .map(every -> new Turn(
                        calendar.get(), occasion, every, Optional.ofNullable(taken.get(id(program, occasion))))));
    }

    private void remember(Turn turn, int nth, Instant now) {
        turn.taken()
                .ifPresentOrElse(
                        before -> rows.update(new OccasionRow(before.id(), before.version(), nth, Columns.utc(now))),
                        () -> Contested.insert(() -> rows.save(new OccasionRow(turn.id(), 0, nth, Columns.utc(now)))));
    }

    private static String id(Program program, Occasion occasion) {
        return program.id() + ":" + occasion.kind();
    }
}
