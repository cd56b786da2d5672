package dev.viceversa.core.survey;

import dev.viceversa.core.time.Due;
import dev.viceversa.core.time.ProgramTime;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Closes waves whose time is over: what may be published is worked out once and stands for ever, the single answers are
 * deleted. So nothing can be compared with an earlier release, and no later deletion changes one. Thread-safe.
 */
@Singleton
final class ClosingWaves implements Due {

    private final Waves waves;
    private final Publishing publishing;
    private final List<WaveListener> listeners;
    private final TransactionOperations<Connection> transactions;
    private final ProgramTime time;

    ClosingWaves(
            Waves waves,
            Publishing publishing,
            List<WaveListener> listeners,
            TransactionOperations<Connection> transactions,
            ProgramTime time) {
        this.waves = waves;
        this.publishing = publishing;
        this.listeners = listeners;
        this.transactions = transactions;
        this.time = time;
    }

    @Override
    public Optional<Instant> next() {
        return transactions.executeRead(status -> waves.nextToClose());
    }

    @Override
    public int handle() {
        List<Wave> over = transactions.executeRead(status -> waves.toClose(time.now()));
        return over.stream().mapToInt(this::close).sum();
    }

    private int close(Wave seen) {
        try {
            return transactions.executeWrite(status -> {
                Wave wave = waves.turn(seen.id()).orElseThrow();
                if (wave.outcome().isPresent()) {
                    return 0;
                }
                Wave closed = wave.closed(publishing.of(wave));
                waves.update(closed);
                waves.dropAnswers(wave);
                listeners.forEach(listener -> listener.closed(closed));
                return 1;
            });
        } catch (OptimisticLockException anotherReplica) {
            return 0;
        }
    }
}
