package dev.viceversa.core.round;

import dev.viceversa.core.delivery.About;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.enrollment.Enrollment;
import dev.viceversa.core.enrollment.Enrollments;
import dev.viceversa.core.pairing.Closeness;
import dev.viceversa.core.pairing.EndingPairings;
import dev.viceversa.core.pairing.IntroductionWords;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.PairingEvents;
import dev.viceversa.core.pairing.PairingNotices;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.pairing.Step;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.time.Due;
import dev.viceversa.core.time.ProgramTime;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The common instant of a publication: whoever said yes and their partners are introduced, everybody else reads one
 * wording, all in one transaction. Seniors cannot tell a no, a silence, a change in the company and "nobody fits" apart.
 */
@Singleton
public class Hearing implements Due {

    private final Publications publications;
    private final Pairings pairings;
    private final Enrollments enrollments;
    private final Closeness closeness;
    private final EndingPairings endings;
    private final IntroductionWords words;
    private final PairingNotices notices;
    private final PairingEvents events;
    private final Outbox outbox;
    private final TransactionOperations<Connection> transactions;
    private final ProgramTime time;

    Hearing(
            Publications publications,
            Pairings pairings,
            Enrollments enrollments,
            Closeness closeness,
            EndingPairings endings,
            IntroductionWords words,
            PairingNotices notices,
            PairingEvents events,
            Outbox outbox,
            TransactionOperations<Connection> transactions,
            ProgramTime time) {
        this.publications = publications;
        this.pairings = pairings;
        this.enrollments = enrollments;
        this.closeness = closeness;
        this.endings = endings;
        this.words = words;
        this.notices = notices;
        this.events = events;
        this.outbox = outbox;
        this.transactions = transactions;
        this.time = time;
    }

    @Override
    public Optional<Instant> next() {
        return transactions.executeRead(status -> publications.nextHearing());
    }

    @Override
    public int handle() {
        List<Publication> due = transactions.executeRead(status -> publications.dueBy(time.now()));
        int told = 0;
        for (Publication publication : due) {
            try {
                transactions.executeWrite(status -> {
                    tell(publication);
                    return true;
                });
                told++;
            } catch (OptimisticLockException overtaken) {
                // Another replica told everybody, or somebody answered at this very instant: looked at again next time.
                continue;
            }
        }
        return told;
    }

    private void tell(Publication publication) {
        Instant now = time.now();
        publications.update(publication.toldAt(now));
        List<Pairing> proposed = pairings.ofPublication(publication.id());
        List<Pairing> accepted = proposed.stream()
                .filter(pairing -> pairing.state() == Pairing.State.ACCEPTED)
                .toList();
        // Whatever was changed since the publication, nobody is introduced to somebody they stand too close to.
        List<Pairing> tooClose = closeness.among(accepted);
        tooClose.forEach(endings::freeze);

        Set<PersonId> settled = new HashSet<>();
        // Juniors who answered no, or not at all, were told at that time; they have nothing to hear twice.
        proposed.stream().map(Pairing::junior).forEach(settled::add);
        for (Pairing pairing : accepted) {
            if (!tooClose.contains(pairing) && pairing.introduce(now) instanceof Step.Changed(Pairing introduced)) {
                Pairing stored = pairings.update(introduced);
                introduce(stored, stored.mentor());
                introduce(stored, stored.mentee());
                settled.add(stored.senior());
                events.introduced(stored);
            }
        }
        for (PersonId person : publication.audience()) {
            if (!settled.contains(person) && takesPart(person, publication)) {
                notices.notMatched(person, publication.program(), publication.id());
            }
        }
    }

    private void introduce(Pairing pairing, PersonId to) {
        outbox.tell(
                to,
                "introduction",
                "introduction:" + pairing.id() + ":" + to,
                words.message(pairing, to),
                About.pairing(pairing.program(), pairing.id().value()));
    }

    private boolean takesPart(PersonId person, Publication publication) {
        return enrollments
                .of(person, publication.program())
                .map(Enrollment::active)
                .orElse(false);
    }
}
