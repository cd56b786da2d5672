package dev.viceversa.core.survey;

import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.time.ProgramTime;
import jakarta.inject.Singleton;
import java.time.Instant;

/**
 * By what each program's outcomes may be shown apart. A wave keeps what was declared before it opened, so that people
 * know it when they answer and nobody can slice the same answers twice. Takes part in the caller's transaction.
 * Thread-safe.
 */
@Singleton
public class Declarations {

    private final DeclarationRows rows;
    private final Waves waves;
    private final ProgramTime time;

    Declarations(DeclarationRows rows, Waves waves, ProgramTime time) {
        this.rows = rows;
        this.waves = waves;
        this.time = time;
    }

    /** By what the program's next waves will be shown apart. */
    public Dimension of(ProgramId program) {
        return rows.findById(program.value())
                .map(row -> Dimension.valueOf(row.dimension()))
                .orElse(Dimension.ROLE);
    }

    /** Declares it for every wave that did not open yet. */
    public void declare(ProgramId program, Dimension dimension) {
        DeclarationRow row = new DeclarationRow(program.value(), dimension.name());
        if (rows.existsById(program.value())) {
            rows.update(row);
        } else {
            rows.save(row);
        }
        Instant now = time.now();
        waves.in(program).stream()
                .filter(wave -> wave.outcome().isEmpty() && wave.opensAt().isAfter(now))
                .filter(wave -> !wave.survey().equals(Survey.READINESS))
                .forEach(wave -> waves.update(wave.shownBy(dimension)));
    }
}
