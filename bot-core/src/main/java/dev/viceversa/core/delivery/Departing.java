package dev.viceversa.core.delivery;

import dev.viceversa.core.database.Columns;
import dev.viceversa.core.database.DatabaseAway;
import dev.viceversa.core.failpoint.Crossing;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.trace.Trace;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

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

    /**
     * Those that leave now; everything else is settled or put back.
     *
     * @param claimed with the room each took when it was claimed
     */
    Map<DeliveryRow, Readiness.Ready> depart(Map<DeliveryRow, Place> claimed) {
        Map<DeliveryRow, Readiness> looked = look(claimed.keySet());
        return transactions.write(Crossing.DEPART, connection -> write(connection, claimed, looked));
    }

    private Map<DeliveryRow, Readiness> look(Collection<DeliveryRow> claimed) {
        try {
            return transactions.read(() -> each(claimed, this::prepared));
        } catch (RuntimeException problem) {
            if (DatabaseAway.is(problem)) {
                throw problem;
            }
            // One of them cannot be made. Looked at by itself, each fails alone.
            return each(claimed, this::alone);
        }
    }

    private static Map<DeliveryRow, Readiness> each(
            Collection<DeliveryRow> claimed, Function<DeliveryRow, Readiness> look) {
        Map<DeliveryRow, Readiness> looked = new LinkedHashMap<>();
        claimed.forEach(row -> looked.put(row, look.apply(row)));
        return looked;
    }

    private Readiness prepared(DeliveryRow row) {
        try (MDC.MDCCloseable _ = MDC.putCloseable(Dispatcher.DELIVERY, row.id())) {
            return preparing.look(row);
        }
    }

    private Readiness alone(DeliveryRow row) {
        try {
            return transactions.read(() -> prepared(row));
        } catch (RuntimeException problem) {
            if (DatabaseAway.is(problem)) {
                throw problem;
            }
            LOG.error("Delivery {} of kind {} could not be made: {}", row.id(), row.kind(), Trace.of(problem));
            return new Readiness.Over(DeliveryState.FAILED, Optional.of("BROKEN"));
        }
    }

    private Map<DeliveryRow, Readiness.Ready> write(
            Connection connection, Map<DeliveryRow, Place> claimed, Map<DeliveryRow, Readiness> looked)
            throws SQLException {
        RateGates.Locked locked = gates.lock(connection, wanted(looked.values()), gatesOf(claimed.keySet()));
        // Only now: the locks may have been waited for.
        Instant now = time.now();
        Map<DeliveryRow, Readiness.Ready> leaving = new HashMap<>();
        for (Map.Entry<DeliveryRow, Readiness> entry : looked.entrySet()) {
            DeliveryRow row = entry.getKey();
            Place place = claimed.getOrDefault(row, Place.NONE);
            boolean used = false;
            switch (entry.getValue()) {
                case Readiness.Over(DeliveryState state, Optional<String> reason) -> {
                    if (settling.over(connection, row, state, null, reason.orElse(null))) {
                        figures.count(state);
                    }
                }
                case Readiness.Moved(Instant due) -> settling.moved(connection, row, due);
                case Readiness.Ready ready -> {
                    if (leaves(connection, row, place, ready, locked, now)) {
                        leaving.put(row, ready);
                        used = reserved(row, place, ready);
                    }
                }
            }
            if (!used) {
                locked.giveBack(place, now);
            }
        }
        gates.store(connection, locked.changed());
        return leaving;
    }

    /** Whether every gate lets it through; else it waits for the one that opens last. */
    private boolean leaves(
            Connection connection,
            DeliveryRow row,
            Place place,
            Readiness.Ready ready,
            RateGates.Locked locked,
            Instant now)
            throws SQLException {
        boolean interactive = row.priority() < Weight.SESSION.priority();
        boolean reserved = reserved(row, place, ready);
        Readiness.Passage wide = ready.gates().getFirst();
        Instant narrow = ready.gates().stream()
                .skip(1)
                .map(passage -> locked.opensAt(passage.name(), passage.definition(), interactive))
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        if (narrow.isAfter(now)) {
            // A narrow gate holds up this recipient alone.
            return waits(connection, row, narrow, wide);
        }
        boolean open = reserved
                ? locked.confirm(place, interactive, now)
                : !locked.opensAt(wide.name(), wide.definition(), interactive).isAfter(now);
        if (reserved && open && ready.calls() > 1) {
            // It took room for one call when it was claimed; the others need theirs now.
            open = !locked.opensAt(wide.name(), wide.definition(), interactive).isAfter(now);
        }
        if (!open) {
            // Nothing under the wide gate is looked at before it opens.
            return waits(connection, row, Columns.instant(row.dueAt()), wide);
        }
        ready.gates().stream()
                .skip(reserved ? 1 : 0)
                .forEach(passage -> locked.take(passage.name(), passage.definition(), now));
        for (int further = 1; further < ready.calls(); further++) {
            locked.take(wide.name(), wide.definition(), now);
        }
        return settling.depart(connection, row, ready);
    }

    private boolean waits(Connection connection, DeliveryRow row, Instant due, Readiness.Passage wide)
            throws SQLException {
        figures.waited();
        settling.held(connection, row, due, wide.name(), null);
        return false;
    }

    /** Whether it took its room in the gate it passes when it was claimed. */
    private static boolean reserved(DeliveryRow row, Place place, Readiness.Ready ready) {
        return !place.from().isEmpty()
                && row.gate().equals(ready.gates().getFirst().name());
    }

    private static Map<String, Gate> wanted(Collection<Readiness> looked) {
        Map<String, Gate> wanted = new HashMap<>();
        looked.forEach(readiness -> {
            if (readiness instanceof Readiness.Ready ready) {
                ready.gates().forEach(passage -> wanted.put(passage.name(), passage.definition()));
            }
        });
        return wanted;
    }

    private static List<String> gatesOf(Collection<DeliveryRow> rows) {
        return rows.stream().map(DeliveryRow::gate).distinct().toList();
    }
}
