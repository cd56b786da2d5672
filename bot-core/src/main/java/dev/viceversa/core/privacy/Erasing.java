package dev.viceversa.core.privacy;

import dev.viceversa.core.audit.AuditLog;
import dev.viceversa.core.database.Columns;
import dev.viceversa.core.delivery.Delivery;
import dev.viceversa.core.delivery.DeliveryState;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.delivery.Weight;
import dev.viceversa.core.enrollment.Enrollments;
import dev.viceversa.core.enrollment.TakingPart;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.PersonalData;
import dev.viceversa.core.time.Due;
import dev.viceversa.core.time.ProgramTime;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Forgets people who asked for it. They stop taking part at once; everything of theirs is erased as soon as the last
 * answer has reached them, after ten minutes at the latest. Thread-safe.
 */
@Singleton
public class Erasing implements Due {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
    private static final Set<DeliveryState> ON_THE_WAY = Set.of(DeliveryState.PENDING, DeliveryState.SENDING);

    private final ErasureRows rows;
    private final List<PersonalData> rooms;
    private final Enrollments enrollments;
    private final TakingPart taking;
    private final Outbox outbox;
    private final AuditLog audit;
    private final ProgramTime time;
    private final TransactionOperations<Connection> transactions;

    /** {@code rooms} come in the order they erase in: whoever keeps the person's name comes last. */
    Erasing(
            ErasureRows rows,
            List<PersonalData> rooms,
            Enrollments enrollments,
            TakingPart taking,
            Outbox outbox,
            AuditLog audit,
            ProgramTime time,
            TransactionOperations<Connection> transactions) {
        this.rows = rows;
        this.rooms = rooms;
        this.enrollments = enrollments;
        this.taking = taking;
        this.outbox = outbox;
        this.audit = audit;
        this.time = time;
        this.transactions = transactions;
    }

    /** Begins to forget somebody, in the caller's transaction: they leave every program kindly, now. Twice is once. */
    public void ask(PersonId person) {
        enrollments.of(person).forEach(taking::leave);
        if (!rows.existsById(person.value())) {
            rows.save(new ErasureRow(person.value(), Columns.utc(time.now())));
        }
    }

    @Override
    public Optional<Instant> next() {
        return transactions.executeRead(status -> rows.findAll().stream()
                .map(row -> waiting(new PersonId(row.personId()))
                        ? Columns.instant(row.askedAt()).plus(LONGEST_WAIT)
                        : Columns.instant(row.askedAt()))
                .min(Instant::compareTo));
    }

    @Override
    public int handle() {
        List<ErasureRow> asked = transactions.executeRead(status -> rows.findAll());
        return (int) asked.stream().filter(this::erase).count();
    }

    private boolean erase(ErasureRow row) {
        PersonId person = new PersonId(row.personId());
        try {
            return transactions.executeWrite(status -> {
                boolean patient =
                        time.now().isBefore(Columns.instant(row.askedAt()).plus(LONGEST_WAIT));
                if (!rows.existsById(row.personId()) || (patient && waiting(person))) {
                    return false;
                }
                rooms.forEach(room -> room.erase(person));
                rows.deleteById(row.personId());
                audit.record("privacy", "person.erased", "1");
                return true;
            });
        } catch (OptimisticLockException overtaken) {
            // They did something at this very instant; the next round erases that too.
            return false;
        }
    }

    private boolean waiting(PersonId person) {
        return outbox.to(person).stream().anyMatch(Erasing::answer);
    }

    private static boolean answer(Delivery delivery) {
        return delivery.weight() == Weight.INTERACTIVE && ON_THE_WAY.contains(delivery.state());
    }
}
