package dev.viceversa.core.nudge;

import dev.viceversa.core.database.Collisions;
import dev.viceversa.core.delivery.Delivery;
import dev.viceversa.core.delivery.DeliveryState;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.delivery.Recipient;
import dev.viceversa.core.delivery.Weight;
import dev.viceversa.core.delivery.Writer;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.time.Due;
import dev.viceversa.core.time.ProgramTime;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Gatherers;

/**
 * Looks at steps some days after their last reminder. Whether there was an answer is asked of the reminder's own writer: as
 * long as it would still say the same, there was none. A reminder that never left is no silence. Each step in a
 * transaction of its own. Thread-safe.
 */
@Singleton
final class HearingSilence implements Due {

    /** So many are asked about in one statement; after a long night there may be thousands. */
    private static final int AT_ONCE = 500;

    private final SilentSteps steps;
    private final Outbox outbox;
    private final Silences silences;
    private final List<SilenceListener> listeners;
    private final People people;
    private final Programs programs;
    private final NudgePlanner planner;
    private final ProgramTime time;
    private final TransactionOperations<Connection> transactions;
    private final Map<String, Writer> writers = new HashMap<>();

    HearingSilence(
            SilentSteps steps,
            Outbox outbox,
            Silences silences,
            List<SilenceListener> listeners,
            List<Writer> writers,
            People people,
            Programs programs,
            NudgePlanner planner,
            ProgramTime time,
            TransactionOperations<Connection> transactions) {
        this.steps = steps;
        this.outbox = outbox;
        this.silences = silences;
        this.listeners = List.copyOf(listeners);
        this.people = people;
        this.programs = programs;
        this.planner = planner;
        this.time = time;
        this.transactions = transactions;
        writers.forEach(writer -> this.writers.put(writer.kind(), writer));
    }

    @Override
    public Optional<Instant> next() {
        return transactions.executeRead(status -> steps.next());
    }

    @Override
    public int handle() {
        List<String> due = transactions.executeRead(status -> steps.due(time.now()));
        return due.stream()
                .gather(Gatherers.windowFixed(AT_ONCE))
                .mapToInt(this::handle)
                .sum();
    }

    /** Most steps were taken in time and their reminders cancelled: those are done with together. */
    private int handle(List<String> due) {
        Set<String> over = transactions.executeRead(status -> outbox.comeToNothing(due));
        int taken = Collisions.again(() -> transactions.executeWrite(status -> steps.takeAll(over, time.now())));
        return taken
                + due.stream()
                        .filter(step -> !over.contains(step))
                        .mapToInt(step -> Collisions.again(() -> transactions.executeWrite(status -> look(step))))
                        .sum();
    }

    private int look(String id) {
        if (!steps.take(id, time.now())) {
            // Another replica was here.
            return 0;
        }
        Optional<Delivery> reminder = outbox.find(id);
        Optional<Instant> again = reminder.flatMap(this::tooEarly);
        if (again.isPresent()) {
            steps.lookAt(id, again.get());
            return 1;
        }
        reminder.filter(delivery -> delivery.state() == DeliveryState.SENT).ifPresent(this::heard);
        return 1;
    }

    /** When to look again: the reminder itself waits, or this is no hour to say anything. */
    private Optional<Instant> tooEarly(Delivery reminder) {
        Instant now = time.now();
        if (reminder.state() == DeliveryState.PENDING || reminder.state() == DeliveryState.SENDING) {
            Instant due = reminder.dueAt().isAfter(now) ? reminder.dueAt() : now;
            return Optional.of(due.plus(SilentSteps.PATIENCE));
        }
        return person(reminder)
                .map(person -> planner.next(
                        person,
                        programs.get(reminder.about().program().orElseThrow()).rules(),
                        Weight.SESSION,
                        now.minus(Duration.ofMinutes(1))))
                .filter(welcome -> welcome.isAfter(now));
    }

    private void heard(Delivery reminder) {
        ProgramId program = reminder.about().program().orElseThrow();
        person(reminder).ifPresent(person -> {
            Writer writer = writers.get(reminder.kind());
            boolean silent = writer != null && writer.write(reminder, person).isPresent();
            if (silent && silences.unanswered(person.id(), program, reminder.key()) == Silences.Outcome.PAUSE_KINDLY) {
                listeners.forEach(listener -> listener.tooMany(person, program));
            }
        });
    }

    private Optional<Person> person(Delivery reminder) {
        return reminder.recipient() instanceof Recipient.ToPerson(PersonId id) ? people.find(id) : Optional.empty();
    }
}
