package dev.viceversa.core.importing;

import dev.viceversa.core.audit.AuditLog;
import dev.viceversa.core.people.Habits;
import dev.viceversa.core.people.HabitsListener;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.PeopleChange;
import dev.viceversa.core.people.PeopleListener;
import dev.viceversa.core.people.PeopleListener.Consequences;
import dev.viceversa.core.people.Person;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Takes a file of everybody in the company over: all of it or nothing, in one transaction. People it no longer names
 * have left. Whatever follows for pairings follows in the same transaction, so a dry run knows it too. One import at a
 * time; a second one waits. Thread-safe.
 */
@Singleton
public class PeopleImport {

    /** More than one in twenty leaving, or pairings frozen, is more likely a wrong file than a wave of farewells. */
    private static final int ONE_IN = 20;

    private final People people;
    private final ImportLog log;
    private final AccountClaims claims;
    private final Newcomers newcomers;
    private final AuditLog audit;
    private final TransactionOperations<Connection> transactions;
    private final List<PeopleListener> listeners;
    private final List<HabitsListener> habits;

    PeopleImport(
            People people,
            ImportLog log,
            AccountClaims claims,
            Newcomers newcomers,
            AuditLog audit,
            TransactionOperations<Connection> transactions,
            List<PeopleListener> listeners,
            List<HabitsListener> habits) {
        this.people = people;
        this.log = log;
        this.claims = claims;
        this.newcomers = newcomers;
        this.audit = audit;
        this.transactions = transactions;
        this.listeners = listeners;
        this.habits = habits;
    }

    /**
     * Takes a file over.
     *
     * @param csv the file as it arrived
     * @param dryRun only says what would change
     * @param confirmed whether many leaving or frozen pairings are meant
     * @param actor who imports, for the audit: a person's id or a word of ours
     */
    public ImportOutcome importCsv(byte[] csv, boolean dryRun, boolean confirmed, String actor) {
        LineErrors errors = new LineErrors();
        List<CsvPerson> lines = new PeopleCsv(errors).read(csv);
        Hierarchy.check(lines, errors);
        if (errors.any()) {
            return errors.rejected();
        }
        return transactions.executeWrite(status -> {
            log.lock();
            Staffing staffing = newcomers.place(lines);
            Consequences consequences = store(staffing);
            boolean large = staffing.before() < (long) staffing.left().size() * ONE_IN
                    || consequences.pairs() < (long) consequences.pairsFrozen() * ONE_IN;
            ImportTally tally = staffing.tally(lines.size(), consequences);
            if (dryRun) {
                status.setRollbackOnly();
                return new ImportOutcome.WouldChange(tally, large);
            }
            if (large && !confirmed) {
                status.setRollbackOnly();
                return new ImportOutcome.NeedsConfirmation(tally);
            }
            log.imported(lines.size());
            audit.record(
                    actor,
                    "people.imported",
                    "people %d joined %d changed %d left %d frozen %d"
                            .formatted(
                                    tally.people(),
                                    tally.joined(),
                                    tally.changed(),
                                    tally.left(),
                                    tally.pairsFrozen()));
            return new ImportOutcome.Applied(tally);
        });
    }

    private Consequences store(Staffing staffing) {
        people.addAll(staffing.added());
        people.placeAll(staffing.changed().keySet());
        people.leaveAll(staffing.left());
        claims.replace(staffing.claims());
        tellOfHabits(staffing.changed());
        PeopleChange change = staffing.change();
        Consequences consequences = Consequences.NONE;
        for (PeopleListener listener : listeners) {
            consequences = consequences.and(listener.imported(change));
        }
        return consequences;
    }

    private void tellOfHabits(Map<Person, Person> changed) {
        List<Person> moved = new ArrayList<>();
        changed.forEach((now, before) -> {
            Habits old = before.habits();
            if (!now.habits().zone().equals(old.zone()) || !now.habits().hours().equals(old.hours())) {
                moved.add(now);
            }
        });
        moved.forEach(now -> habits.forEach(
                listener -> listener.changed(now, changed.get(now).habits())));
    }
}
