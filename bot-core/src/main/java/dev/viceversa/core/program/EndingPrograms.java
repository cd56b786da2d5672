package dev.viceversa.core.program;

import dev.viceversa.core.time.Due;
import dev.viceversa.core.time.ProgramTime;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Ends programs when the time of their last intake is over, each in a transaction of its own. Thread-safe. */
@Singleton
final class EndingPrograms implements Due {

    private final Programs programs;
    private final RunningPrograms running;
    private final TransactionOperations<Connection> transactions;
    private final ProgramTime time;

    EndingPrograms(
            Programs programs,
            RunningPrograms running,
            TransactionOperations<Connection> transactions,
            ProgramTime time) {
        this.programs = programs;
        this.running = running;
        this.transactions = transactions;
        this.time = time;
    }

    @Override
    public Optional<Instant> next() {
        return transactions.executeRead(status -> programs.nextOver());
    }

    @Override
    public int handle() {
        List<Program> over = transactions.executeRead(status -> programs.over(time.now()));
        return (int) over.stream().filter(this::end).count();
    }

    private boolean end(Program program) {
        try {
            return transactions.executeWrite(status -> running.runOut(programs.get(program.id())));
        } catch (OptimisticLockException overtaken) {
            // A coordinator, or another replica, was here at this very instant.
            return false;
        }
    }
}
