package dev.viceversa.core.delivery;

import dev.viceversa.core.database.Columns;
import dev.viceversa.core.database.DatabaseAway;
import dev.viceversa.core.failpoint.Crossing;
import dev.viceversa.core.failpoint.Failpoints;
import dev.viceversa.core.people.Identity;
import dev.viceversa.core.people.People;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.trace.Trace;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands a departing delivery to its courier, outside any transaction, and writes down what became of it. Thread-safe. */
@Singleton
final class Carrying {

    private static final Logger LOG = LoggerFactory.getLogger(Carrying.class);

    /** How long nothing is sent to a workspace that has revoked our access, before it is tried again. */
    private static final Duration ACCESS_PAUSE = Duration.ofMinutes(10);

    private static final String BUG = "its courier failed";

    /** Who departed longer ago looks again whether a platform has asked for a pause since. */
    private static final Duration GATES_AS_SEEN = Duration.ofMillis(50);

    /** How long to wait before the database is told again what it could not hear. */
    private static final Duration AGAIN = Duration.ofSeconds(1);

    private final Transactions transactions;
    private final Settling settling;
    private final Reconciliation reconciliation;
    private final RateGates gates;
    private final People people;
    private final ProgramTime time;
    private final DeliveryFigures figures;
    private final Timing timing;
    private final Failpoints failpoints;

    Carrying(
            Transactions transactions,
            Settling settling,
            Reconciliation reconciliation,
            RateGates gates,
            People people,
            ProgramTime time,
            DeliveryFigures figures,
            Timing timing,
            Failpoints failpoints) {
        this.transactions = transactions;
        this.settling = settling;
        this.reconciliation = reconciliation;
        this.gates = gates;
        this.people = people;
        this.time = time;
        this.figures = figures;
        this.timing = timing;
        this.failpoints = failpoints;
    }

    /**
     * Carries it.
     *
     * @param departedAt {@link System#nanoTime()} right before it departed: runs on while a process is stopped
     */
    void carry(DeliveryRow row, Readiness.Ready ready, long departedAt) {
        if (System.nanoTime() - departedAt > timing.stale().toNanos()) {
            // This process was held up. Nothing was sent; whoever takes over finds that out.
            LOG.warn("Delivery {} was held up before it left and waits for its lease to end", row.id());
            return;
        }
        if (System.nanoTime() - departedAt > GATES_AS_SEEN.toNanos() && closedMeanwhile(row, ready)) {
            return;
        }
        failpoints.before(Crossing.SEND);
        DeliveryOutcome outcome =
                handOver(row, ready, Deadline.at(departedAt + timing.latest().toNanos()));
        failpoints.after(Crossing.SEND);
        if (outcome instanceof DeliveryOutcome.Ambiguous(String word)
                && ready.parcel().operation() == Operation.POST) {
            LOG.warn("Delivery {} may or may not have arrived: {}", row.id(), word);
            reconciliation.afterDoubt(
                    row,
                    ready.courier(),
                    ready.where(),
                    word.equals(BUG) ? Reconciliation.Absent.GIVE_UP : Reconciliation.Absent.SEND_AGAIN);
            return;
        }
        boolean ours = whenStored(
                () -> transactions.write(Crossing.SETTLE, connection -> settle(connection, row, ready, outcome)));
        if (!ours) {
            LOG.warn("Delivery {} was taken over while it was being sent", row.id());
            whenStored(() -> transactions.write(Crossing.SETTLE, connection -> overtaken(connection, row, outcome)));
        }
    }

    /** Looks at the gates again; puts the delivery back when one was closed since it departed. */
    private boolean closedMeanwhile(DeliveryRow row, Readiness.Ready ready) {
        List<String> names = ready.gates().stream().map(Readiness.Passage::name).toList();
        Instant now = time.now();
        boolean closed = transactions.read(connection -> gates.look(connection, names)).values().stream()
                .anyMatch(bucket -> bucket.closedUntil().filter(now::isBefore).isPresent());
        if (closed) {
            figures.waited();
            transactions.write(
                    Crossing.SETTLE, connection -> settling.held(connection, row, due(row), names.getFirst(), null));
        }
        return closed;
    }

    /** Only we know what became of it: as long as the database is away, it is told again. */
    private static boolean whenStored(BooleanSupplier storing) {
        while (true) {
            try {
                return storing.getAsBoolean();
            } catch (RuntimeException problem) {
                if (!DatabaseAway.is(problem)) {
                    throw problem;
                }
            }
            try {
                Thread.sleep(AGAIN);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return true;
            }
        }
    }

    /** Whoever took over looked before it arrived, or could not look at all. */
    private boolean overtaken(Connection connection, DeliveryRow row, DeliveryOutcome outcome) throws SQLException {
        if (outcome instanceof DeliveryOutcome.Delivered(String reference, Optional<String> _)
                && settling.arrivedAfterAll(connection, row, reference)) {
            figures.count(DeliveryState.SENT);
        }
        settling.sweepLater(connection, row);
        return true;
    }

    private DeliveryOutcome handOver(DeliveryRow row, Readiness.Ready ready, Deadline deadline) {
        Courier.Parcel parcel = ready.parcel().before(deadline);
        try {
            return switch (ready.where()) {
                case Readiness.Where.Person(var identity) -> ready.courier().toPerson(parcel, identity);
                case Readiness.Where.Channel(var channel) -> ready.courier().toChannel(parcel, channel);
            };
        } catch (RuntimeException bug) {
            LOG.error("Delivery {}: its courier failed: {}", row.id(), Trace.of(bug));
            return new DeliveryOutcome.Ambiguous(BUG);
        }
    }

    private boolean settle(Connection connection, DeliveryRow row, Readiness.Ready ready, DeliveryOutcome outcome)
            throws SQLException {
        return switch (outcome) {
            case DeliveryOutcome.Delivered(String reference, Optional<String> address) -> {
                remember(ready.where(), address);
                ended(connection, ready);
                yield over(connection, row, DeliveryState.SENT, reference, null);
            }
            case DeliveryOutcome.Refused(var refusal, String word) -> refused(connection, row, ready, refusal, word);
            case DeliveryOutcome.Throttled(Duration pause, String gate) -> {
                Readiness.Passage closed = ready.gates().stream()
                        .filter(passage -> passage.definition().name().equals(gate))
                        .findFirst()
                        .orElse(ready.gates().getFirst());
                Instant until = time.now().plus(pause);
                close(connection, closed, until);
                boolean widest = closed.equals(ready.gates().getFirst());
                yield settling.held(
                        connection,
                        row,
                        widest ? due(row) : until,
                        ready.gates().getFirst().name(),
                        null);
            }
            case DeliveryOutcome.NotSent _ -> tryAgain(connection, row, ready);
            // Editing or removing twice is harmless. A post in doubt never comes here.
            case DeliveryOutcome.Ambiguous(String word) ->
                word.equals(BUG)
                        ? over(connection, row, DeliveryState.FAILED, null, "BROKEN")
                        : tryAgain(connection, row, ready);
        };
    }

    private boolean refused(
            Connection connection, DeliveryRow row, Readiness.Ready ready, DeliveryOutcome.Refusal refusal, String word)
            throws SQLException {
        LOG.info("Delivery {} was refused: {} ({})", row.id(), refusal, word);
        Operation operation = ready.parcel().operation();
        switch (refusal) {
            case ACCOUNT_GONE, PERSON_UNREACHABLE -> {
                if (ready.where() instanceof Readiness.Where.Person(Identity identity)) {
                    people.unreachable(identity, shortened(word));
                }
                if (operation == Operation.POST && row.priority() > Weight.INTERACTIVE.priority()) {
                    // Perhaps they can be reached elsewhere; if not, the next look says so.
                    return settling.held(
                            connection, row, due(row), ready.gates().getFirst().name(), refusal.name());
                }
            }
            case ACCESS_REVOKED -> {
                close(connection, ready.gates().getFirst(), time.now().plus(ACCESS_PAUSE));
                return settling.held(
                        connection, row, due(row), ready.gates().getFirst().name(), refusal.name());
            }
            case TARGET_GONE -> {
                if (operation == Operation.RETRACT) {
                    return over(connection, row, DeliveryState.SENT, row.target(), null);
                }
            }
            case MALFORMED ->
                LOG.error("Delivery {} of kind {} is malformed to its platform: {}", row.id(), row.kind(), word);
            case CHANNEL_UNREACHABLE -> {}
        }
        return over(connection, row, DeliveryState.FAILED, null, refusal.name());
    }

    private boolean tryAgain(Connection connection, DeliveryRow row, Readiness.Ready ready) throws SQLException {
        Instant due = time.now().plus(Backoff.after(row.tries() + 1));
        return settling.tried(connection, row, due, ready.gates().getFirst().name());
    }

    private void ended(Connection connection, Readiness.Ready ready) throws SQLException {
        // The narrow ones only: the wide ones are everybody's, and let several through at once anyway.
        Map<String, Gate> narrow = ready.gates().stream()
                .skip(1)
                .collect(Collectors.toMap(Readiness.Passage::name, Readiness.Passage::definition));
        if (!narrow.isEmpty()) {
            Instant now = time.now();
            RateGates.Locked locked = gates.lock(connection, narrow);
            narrow.forEach((name, definition) -> locked.ended(name, definition, now));
            gates.store(connection, locked.changed());
        }
    }

    private void close(Connection connection, Readiness.Passage passage, Instant until) throws SQLException {
        RateGates.Locked locked = gates.lock(connection, Map.of(passage.name(), passage.definition()));
        locked.close(passage.name(), until);
        gates.store(connection, locked.changed());
    }

    private boolean over(
            Connection connection,
            DeliveryRow row,
            DeliveryState state,
            @Nullable String reference,
            @Nullable String reason)
            throws SQLException {
        boolean ours = settling.over(connection, row, state, reference, reason);
        if (ours) {
            figures.count(state);
        }
        return ours;
    }

    private void remember(Readiness.Where where, Optional<String> learnt) {
        if (where instanceof Readiness.Where.Person(Identity identity)) {
            Optional<String> address = learnt.or(identity::address);
            if (address.isPresent() && (identity.unreachable().isPresent() || !address.equals(identity.address()))) {
                people.reachableAt(identity, address.get());
            }
        }
    }

    private static Instant due(DeliveryRow row) {
        return Columns.instant(row.dueAt());
    }

    private static String shortened(String word) {
        return word.length() <= 100 ? word : word.substring(0, 100);
    }
}
