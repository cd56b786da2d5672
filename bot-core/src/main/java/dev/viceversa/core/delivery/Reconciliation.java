package dev.viceversa.core.delivery;

import dev.viceversa.core.database.Columns;
import dev.viceversa.core.failpoint.Crossing;
import dev.viceversa.core.failpoint.Failpoints;
import dev.viceversa.core.people.Identity;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.time.SystemTime;
import dev.viceversa.core.trace.Trace;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds out whether a message arrived whose sending nobody saw the end of: the wire broke, or its owner died. It is
 * never blindly sent again. Where the platform can be asked, the answer settles it; where not, it stays unknown and
 * visible. Thread-safe.
 */
@Singleton
final class Reconciliation {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);

    /** When a platform that could not tell is asked again, in seconds. */
    private static final int ASK_AGAIN = 15;

    /** Clocks of platforms are not ours: look this much further back. */
    private static final Duration LEEWAY = Duration.ofMinutes(5);

    private final Transactions transactions;
    private final Claims claims;
    private final Settling settling;
    private final Routes routes;
    private final People people;
    private final ProgramTime time;
    private final SystemTime system;
    private final DeliveryFigures figures;
    private final Timing timing;
    private final Failpoints failpoints;
    private final Duration patience;

    Reconciliation(
            Transactions transactions,
            Claims claims,
            Settling settling,
            Routes routes,
            People people,
            ProgramTime time,
            SystemTime system,
            DeliveryFigures figures,
            Timing timing,
            Failpoints failpoints,
            @Value("${viceversa.delivery.look-after:2s}") Duration patience) {
        this.transactions = transactions;
        this.claims = claims;
        this.settling = settling;
        this.routes = routes;
        this.people = people;
        this.time = time;
        this.system = system;
        this.figures = figures;
        this.timing = timing;
        this.failpoints = failpoints;
        this.patience = patience;
    }

    /** What follows when a message turns out not to have arrived. */
    enum Absent {
        SEND_AGAIN,
        /** Its courier has a bug and would only fail again. */
        GIVE_UP
    }

    /** The wire broke while it was sent: waits a little, so that what is still on its way arrives, and looks. */
    void afterDoubt(DeliveryRow row, Courier courier, Readiness.Where where, Absent absent) {
        if (!(courier instanceof Reconciling reconciling)
                || !(where instanceof Readiness.Where.Person(Identity identity))) {
            settle(row, DeliveryState.UNKNOWN, "IN_DOUBT");
            return;
        }
        try {
            Thread.sleep(patience);
        } catch (InterruptedException e) {
            // Going down: whoever takes over will look.
            Thread.currentThread().interrupt();
            return;
        }
        if (transactions.write(Crossing.HOLD, connection -> claims.hold(connection, row, timing.leaseSeconds()))) {
            ask(row, new Witness(reconciling, identity), absent);
        }
    }

    /** Its owner did not finish: it died, or hung for longer than its lease. */
    void afterTakeOver(DeliveryRow row) {
        figures.tookOver();
        if (row.departedAt() == null || !row.operation().equals(Operation.POST.name())) {
            // It never left, or doing it again is harmless.
            transactions.write(
                    Crossing.RECONCILE, connection -> settling.held(connection, row, due(row), row.gate(), null));
            return;
        }
        witness(row)
                .ifPresentOrElse(
                        witness -> ask(row, witness, Absent.SEND_AGAIN),
                        () -> settle(row, DeliveryState.UNKNOWN, "OWNER_LOST"));
    }

    /**
     * What a look for further copies came to.
     *
     * @param removed how many were removed
     * @param certain whether none is left: nobody answered otherwise, or would not remove one
     */
    record Looked(int removed, boolean certain) {}

    /** Looks for further copies of something that arrived, and removes them. */
    Looked sweep(DeliveryRow row) {
        Optional<Witness> witness = witness(row);
        if (witness.isEmpty() || row.reference() == null) {
            return new Looked(0, true);
        }
        return look(row, witness.get())
                .map(copies -> {
                    String kept =
                            copies.contains(row.reference()) || copies.isEmpty() ? row.reference() : copies.getFirst();
                    return remove(copies, kept, witness.get());
                })
                .orElse(new Looked(0, false));
    }

    /** Who can tell whether it arrived. */
    private record Witness(Reconciling reconciling, Identity identity) {}

    private Optional<Witness> witness(DeliveryRow row) {
        return Optional.ofNullable(row.personId())
                .flatMap(person -> transactions.read(() -> people.identities(new PersonId(person))).stream()
                        .filter(known -> known.id().equals(row.identityId()))
                        .findFirst())
                .flatMap(identity -> routes.courier(identity.account().platform())
                        .filter(Reconciling.class::isInstance)
                        .map(courier -> new Witness((Reconciling) courier, identity)));
    }

    private void ask(DeliveryRow row, Witness witness, Absent absent) {
        Optional<List<String>> found = look(row, witness);
        if (found.isEmpty()) {
            if (Columns.instant(row.expiresAt()).isAfter(time.now())) {
                transactions.write(Crossing.HOLD, connection -> claims.hold(connection, row, ASK_AGAIN));
            } else {
                settle(row, DeliveryState.UNKNOWN, "NOT_TOLD");
            }
            return;
        }
        List<String> copies = found.get();
        if (copies.isEmpty() && absent == Absent.GIVE_UP) {
            settle(row, DeliveryState.FAILED, "BROKEN");
            return;
        }
        transactions.write(Crossing.RECONCILE, connection -> {
            boolean ours = copies.isEmpty()
                    ? settling.held(connection, row, due(row), row.gate(), null)
                    : arrived(connection, row, copies.getFirst());
            // Somebody who hung may wake up and send it after all: look again later.
            settling.sweepLater(connection, row);
            return ours;
        });
        if (copies.size() > 1) {
            remove(copies, copies.getFirst(), witness);
        }
    }

    private boolean arrived(Connection connection, DeliveryRow row, String reference) throws SQLException {
        boolean ours = settling.over(connection, row, DeliveryState.SENT, reference, null);
        if (ours) {
            figures.count(DeliveryState.SENT);
        }
        return ours;
    }

    private Optional<List<String>> look(DeliveryRow row, Witness witness) {
        // Without a departure on record it departed in this very attempt.
        Instant departed = row.departedAt() == null ? system.now() : Columns.instant(row.departedAt());
        try {
            failpoints.before(Crossing.LOOK);
            Optional<List<String>> found =
                    witness.reconciling().find(row.id(), witness.identity(), departed.minus(LEEWAY));
            failpoints.after(Crossing.LOOK);
            return found;
        } catch (RuntimeException bug) {
            LOG.error("Delivery {} could not be looked for: {}", row.id(), Trace.of(bug));
            return Optional.empty();
        }
    }

    private Looked remove(List<String> copies, String kept, Witness witness) {
        int removed = 0;
        boolean certain = true;
        for (String copy : copies) {
            if (copy.equals(kept)) {
                continue;
            }
            failpoints.before(Crossing.REMOVE);
            DeliveryOutcome outcome = witness.reconciling().remove(copy, witness.identity());
            if (outcome instanceof DeliveryOutcome.Delivered) {
                figures.removed();
                removed++;
            } else {
                // What is refused would be refused again, and is mostly gone already.
                certain &= outcome instanceof DeliveryOutcome.Refused;
            }
            failpoints.after(Crossing.REMOVE);
        }
        return new Looked(removed, certain);
    }

    private void settle(DeliveryRow row, DeliveryState state, String reason) {
        boolean ours = transactions.write(
                Crossing.RECONCILE, connection -> settling.over(connection, row, state, null, reason));
        if (ours) {
            figures.count(state);
        }
    }

    private static Instant due(DeliveryRow row) {
        return Columns.instant(row.dueAt());
    }
}
