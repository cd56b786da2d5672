package dev.viceversa.core.delivery;

import dev.viceversa.core.database.Columns;
import dev.viceversa.core.database.DatabaseAway;
import dev.viceversa.core.failpoint.Crossing;
import dev.viceversa.core.time.ProgramTime;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets claimed deliveries depart: looks at each, takes what their gates allow, and writes down who leaves. One bad
 * delivery fails alone. Thread-safe.
 */
@Singleton
final class Departing {

    private static final Logger LOG = LoggerFactory.getLogger(Departing.class);

    private final Transactions transactions;
    private final Preparing preparing;
    private final Settling settling;
    private final RateGates gates;
    private final ProgramTime time;
    private final DeliveryFigures figures;

    Departing(
            Transactions transactions,
            Preparing preparing,
            Settling settling,
            RateGates gates,
            ProgramTime time,
            DeliveryFigures figures) {
        this.transactions = transactions;
        this.preparing = preparing;
        this.settling = settling;
        this.gates = gates;
        this.time = time;
        this.figures = figures;
    }

    /** Those that leave now; everything else is settled or put back. */
    Map<DeliveryRow, Readiness.Ready> depart(List<DeliveryRow> claimed) {
        Map<DeliveryRow, Readiness> looked = new LinkedHashMap<>();
        claimed.forEach(row -> looked.put(row, look(row)));
        return transactions.write(Crossing.DEPART, connection -> write(connection, looked));
    }

    private Readiness look(DeliveryRow row) {
        try {
            return transactions.read(() -> preparing.look(row));
        } catch (RuntimeException problem) {
            if (DatabaseAway.is(problem)) {
                throw problem;
            }
            LOG.error("Delivery {} of kind {} could not be made: {}", row.id(), row.kind(), Trace.of(problem));
            return new Readiness.Over(DeliveryState.FAILED, Optional.of("BROKEN"));
        }
    }

    private Map<DeliveryRow, Readiness.Ready> write(Connection connection, Map<DeliveryRow, Readiness> looked)
            throws SQLException {
        Instant now = time.now();
        Map<String, Gate> wanted = new HashMap<>();
        looked.values().forEach(readiness -> {
            if (readiness instanceof Readiness.Ready ready) {
                ready.gates().forEach(passage -> wanted.put(passage.name(), passage.definition()));
            }
        });
        RateGates.Locked locked = gates.lock(connection, wanted);
        Map<DeliveryRow, Readiness.Ready> leaving = new HashMap<>();
        for (Map.Entry<DeliveryRow, Readiness> entry : looked.entrySet()) {
            DeliveryRow row = entry.getKey();
            switch (entry.getValue()) {
                case Readiness.Over(DeliveryState state, Optional<String> reason) -> {
                    if (settling.over(connection, row, state, null, reason.orElse(null))) {
                        figures.count(state);
                    }
                }
                case Readiness.Moved(Instant due) -> settling.moved(connection, row, due);
                case Readiness.Ready ready -> {
                    if (passes(connection, row, ready, locked, now) && settling.depart(connection, row, ready)) {
                        ready.gates().forEach(passage -> locked.take(passage.name(), passage.definition(), now));
                        leaving.put(row, ready);
                    }
                }
            }
        }
        gates.store(connection, locked.changed());
        return leaving;
    }

    /** Whether every gate lets it through; else it waits for the one that opens last. */
    private boolean passes(
            Connection connection, DeliveryRow row, Readiness.Ready ready, RateGates.Locked locked, Instant now)
            throws SQLException {
        boolean interactive = row.priority() < Weight.SESSION.priority();
        Instant wide = Instant.EPOCH;
        Instant narrow = Instant.EPOCH;
        for (int i = 0; i < ready.gates().size(); i++) {
            Readiness.Passage passage = ready.gates().get(i);
            Instant opens = locked.opensAt(passage.name(), passage.definition(), interactive);
            if (i == 0) {
                wide = opens;
            } else if (opens.isAfter(narrow)) {
                narrow = opens;
            }
        }
        if (!wide.isAfter(now) && !narrow.isAfter(now)) {
            return true;
        }
        figures.waited();
        // Nothing under the wide gate is looked at before it opens; a narrow one holds up this recipient alone.
        Instant due = narrow.isAfter(now) ? narrow : Columns.instant(row.dueAt());
        settling.held(connection, row, due, ready.gates().getFirst().name(), null);
        return false;
    }
}
