package dev.viceversa.core.delivery;

import dev.viceversa.core.database.DatabaseAway;
import dev.viceversa.core.failpoint.Crossing;
import dev.viceversa.core.time.DatabaseClock;
import dev.viceversa.core.time.Due;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.trace.Trace;
import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Takes what is due from the outbox, one replica each, and lets it leave as fast as its gates allow: answers people
 * wait for first, nudges next, summaries last. Each recipient hears one thing at a time, in order. Thread-safe.
 */
@Singleton
// Before everybody else who has something to do: what was said first is there before something new is said.
@Order(Ordered.HIGHEST_PRECEDENCE)
public class Dispatcher implements Due {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    /** Under which name everything logged on the way tells which delivery it is about. */
    static final String DELIVERY = "delivery";

    private final Transactions transactions;
    private final DatabaseClock clock;
    private final ProgramTime time;
    private final Queue queue;
    private final Outlook outlook;
    private final Claims claims;
    private final RateGates gates;
    private final Departing departing;
    private final Carrying carrying;
    private final Reconciliation reconciliation;
    private final Bell bell;
    private final DeliveryFigures figures;
    private final Room room;
    private volatile boolean closing;
    private volatile boolean leftBehind;
    private volatile Optional<Instant> again = Optional.empty();

    Dispatcher(
            Transactions transactions,
            DatabaseClock clock,
            ProgramTime time,
            Queue queue,
            Outlook outlook,
            Claims claims,
            RateGates gates,
            Departing departing,
            Carrying carrying,
            Reconciliation reconciliation,
            Bell bell,
            DeliveryFigures figures,
            @Value("${viceversa.delivery.at-once:64}") int atOnce) {
        this.transactions = transactions;
        this.clock = clock;
        this.time = time;
        this.queue = queue;
        this.outlook = outlook;
        this.claims = claims;
        this.gates = gates;
        this.departing = departing;
        this.carrying = carrying;
        this.reconciliation = reconciliation;
        this.bell = bell;
        this.figures = figures;
        this.room = new Room(atOnce);
    }

    @Override
    public Optional<Instant> next() {
        return outlook.next();
    }

    /** Lets everything leave that may leave now, and waits until it has. Returns how many deliveries were handled. */
    @Override
    public int handle() {
        int handled = 0;
        while (true) {
            long before = room.left();
            int begun = begin();
            room.awaitEmpty();
            // Others may have begun something as well: what waited behind theirs may leave now.
            if (begun == 0 && room.left() == before) {
                return handled;
            }
            handled += begun;
        }
    }

    /** Claims what may leave now and begins to send it, without waiting for it. Returns how many were claimed. */
    synchronized int begin() {
        if (closing || !clock.reading().trustworthy()) {
            return 0;
        }
        int claimed = claimDue();
        return leftBehind ? claimed + takeOver() : claimed;
    }

    /** How long nothing can leave unless something new comes, as of the last look; at most so many milliseconds. */
    long rest(long most) {
        return again.map(instant -> Duration.between(time.now(), instant))
                .filter(wait -> wait.compareTo(Duration.ofMillis(most)) < 0)
                // Rounded up: a little too early is a look in vain.
                .map(wait -> Math.max(1, wait.toMillis() + 1))
                .orElse(most);
    }

    /** Begins nothing any more, and waits for what is under way. False when it took longer than that. */
    boolean close(long millis) throws InterruptedException {
        closing = true;
        return room.awaitEmpty(millis);
    }

    private int takeOver() {
        int free = room.free("", false);
        List<DeliveryRow> left =
                free == 0 ? List.of() : transactions.write(Crossing.TAKE_OVER, on -> claims.takeOver(on, free));
        left.forEach(row -> inside(row, () -> reconciliation.afterTakeOver(row)));
        return left.size();
    }

    private int claimDue() {
        long begun = System.nanoTime();
        Map<DeliveryRow, Place> claimed = transactions.write(Crossing.CLAIM, this::claim);
        if (!claimed.isEmpty()) {
            figures.claimed(System.nanoTime() - begun);
        }
        Map<DeliveryRow, Place> awaited = new LinkedHashMap<>(claimed);
        awaited.keySet().removeIf(row -> !interactive(row));
        Map<DeliveryRow, Place> nudges = new LinkedHashMap<>(claimed);
        nudges.keySet().removeIf(Dispatcher::interactive);
        // What people wait for does not wait until nudges are worded.
        leave(awaited);
        leave(nudges);
        return claimed.size();
    }

    private Map<DeliveryRow, Place> claim(Connection connection) throws SQLException {
        leftBehind = claims.anyLeft(connection);
        Instant now = time.now();
        List<Queue.Waiting> waiting = queue.waiting(connection);
        List<Queue.Waiting> due =
                waiting.stream().filter(group -> !group.due().isAfter(now)).toList();
        // What passes a known gate takes its room here, so that replicas never claim the same room twice.
        RateGates.Locked locked =
                gates.lock(connection, due.stream().map(Queue.Waiting::gate).toList());
        Optional<Instant> soonest =
                waiting.stream().map(Queue.Waiting::due).filter(now::isBefore).min(Instant::compareTo);
        Map<DeliveryRow, Place> claimed = new LinkedHashMap<>();
        for (Queue.Waiting group : due) {
            int allowed = locked.room(group.gate(), group.interactive(), now);
            if (allowed == 0) {
                Instant again = locked.worthwhile(group.gate(), group.interactive());
                soonest = soonest.filter(again::isAfter).or(() -> Optional.of(again));
            }
            int most = Math.min(room.free(group.gate(), group.interactive()) - claimed.size(), allowed);
            if (most > 0) {
                for (DeliveryRow row : claims.claim(connection, group, now, most)) {
                    claimed.put(row, locked.reserve(group.gate(), now));
                }
            }
        }
        gates.store(connection, locked.changed());
        again = soonest;
        return claimed;
    }

    private void leave(Map<DeliveryRow, Place> batch) {
        if (batch.isEmpty()) {
            return;
        }
        batch.keySet().forEach(row -> room.enter(row.gate(), interactive(row)));
        Portions<DeliveryRow, Place> portions = new Portions<>(batch);
        for (int taker = 0; taker < portions.takers(); taker++) {
            Thread.ofVirtual().name("departing").start(() -> portions.eachTaken(this::depart));
        }
    }

    private void depart(Map<DeliveryRow, Place> portion) {
        long departedAt = System.nanoTime();
        Map<DeliveryRow, Readiness.Ready> ready = Map.of();
        try {
            ready = departing.depart(portion);
        } catch (RuntimeException problem) {
            // Whoever takes over when the leases end finds that nothing was sent.
            LOG.warn(
                    "{} claimed deliveries stay behind: {}",
                    portion.size(),
                    DatabaseAway.is(problem) ? "the database is away" : Trace.of(problem));
        }
        for (DeliveryRow row : portion.keySet()) {
            Readiness.Ready way = ready.get(row);
            if (way == null) {
                out(row);
            } else {
                Thread.ofVirtual()
                        .name("carrying")
                        .start(() -> finish(row, () -> carrying.carry(row, way, departedAt)));
            }
        }
    }

    private void inside(DeliveryRow row, Runnable work) {
        room.enter(row.gate(), interactive(row));
        Thread.ofVirtual().name("reconciling").start(() -> finish(row, work));
    }

    private void finish(DeliveryRow row, Runnable work) {
        try (MDC.MDCCloseable _ = MDC.putCloseable(DELIVERY, row.id())) {
            work.run();
        } catch (RuntimeException problem) {
            LOG.warn(
                    "Delivery {} could not be settled and waits for its lease to end: {}",
                    row.id(),
                    DatabaseAway.is(problem) ? "the database is away" : Trace.of(problem));
        } finally {
            out(row);
        }
    }

    private void out(DeliveryRow row) {
        room.leave(row.gate(), interactive(row));
        bell.ring();
    }

    private static boolean interactive(DeliveryRow row) {
        return row.priority() < Weight.SESSION.priority();
    }
}
