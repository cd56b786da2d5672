package dev.viceversa.core.survey;

import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.time.Due;
import dev.viceversa.core.time.ProgramTime;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
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
    private final Surveys surveys;
    private final Programs programs;
    private final TransactionOperations<Connection> transactions;
    private final ProgramTime time;
    private final SecureRandom chance = new SecureRandom();

    ClosingWaves(
            Waves waves,
            Surveys surveys,
            Programs programs,
            TransactionOperations<Connection> transactions,
            ProgramTime time) {
        this.waves = waves;
        this.surveys = surveys;
        this.programs = programs;
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
                Wave wave = waves.find(seen.id()).orElseThrow();
                if (wave.outcome().isPresent()) {
                    return 0;
                }
                waves.update(wave.closed(outcome(wave)));
                waves.dropAnswers(wave);
                return 1;
            });
        } catch (OptimisticLockException anotherReplica) {
            return 0;
        }
    }

    private Outcome outcome(Wave wave) {
        Program program = programs.get(wave.program());
        Anonymity anonymity = new Anonymity(
                Math.max(Anonymity.FEWEST_SCORES, program.rules().smallestScores()),
                Math.max(Anonymity.FEWEST_COMMENTS, program.rules().smallestComments()));
        return anonymity.publish(surveys.get(wave.survey()), waves.answersOf(wave), chance);
    }
}
