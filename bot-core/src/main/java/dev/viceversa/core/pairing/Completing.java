package dev.viceversa.core.pairing;

import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.ProgramListener;
import dev.viceversa.core.time.Due;
import dev.viceversa.core.time.ProgramTime;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Completes pairings when their intake's time is over or their program has ended. Each in a transaction of its own. */
@Singleton
public class Completing implements Due, ProgramListener {

    private final Pairings pairings;
    private final EndingPairings endings;
    private final TransactionOperations<Connection> transactions;
    private final ProgramTime time;

    Completing(
            Pairings pairings,
            EndingPairings endings,
            TransactionOperations<Connection> transactions,
            ProgramTime time) {
        this.pairings = pairings;
        this.endings = endings;
        this.transactions = transactions;
        this.time = time;
    }

    /** A coordinator ended the program: its pairings end with it, in the same transaction. */
    @Override
    public void ended(Program program) {
        pairings.in(program.id()).stream()
                .filter(pairing -> !pairing.state().over())
                .forEach(endings::complete);
    }

    @Override
    public Optional<Instant> next() {
        return transactions.executeRead(status -> pairings.nextCompletion());
    }

    @Override
    public int handle() {
        List<Pairing> over = transactions.executeRead(status -> pairings.overdue(time.now()));
        int completed = 0;
        for (Pairing pairing : over) {
            try {
                completed +=
                        transactions.executeWrite(status -> endings.complete(pairing) instanceof Step.Changed) ? 1 : 0;
            } catch (OptimisticLockException overtaken) {
                // Somebody ended it, or another replica was here, at this very instant.
                continue;
            }
        }
        return completed;
    }
}
