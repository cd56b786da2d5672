package dev.viceversa.core.pairing;

import dev.viceversa.core.enrollment.Role;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.PersonalData;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person's pairings and agreements. Proposals are only in the junior's export, and how a pairing ended is in nobody's:
 * what the other one must never learn stands in no file. Thread-safe.
 */
@Singleton
final class PairingData implements PersonalData {

    /** One pairing as its person may know it. */
    record Paired(
            String program,
            String partner,
            String role,
            String state,
            Instant since,
            Optional<Instant> introduced,
            Optional<Instant> ended,
            List<Agreed> agreements) {}

    /** One revision of an agreement. */
    record Agreed(
            int revision,
            String state,
            String purpose,
            List<String> skills,
            String inScope,
            String outOfScope,
            String confidentiality,
            String mentorGains,
            String menteeGains,
            LocalDate endsOn) {}

    private final Pairings pairings;
    private final Agreements agreements;
    private final EndingPairings endings;
    private final People people;
    private final Programs programs;

    PairingData(Pairings pairings, Agreements agreements, EndingPairings endings, People people, Programs programs) {
        this.pairings = pairings;
        this.agreements = agreements;
        this.endings = endings;
        this.people = people;
        this.programs = programs;
    }

    @Override
    public String room() {
        return "pairing";
    }

    @Override
    public List<? extends Record> export(PersonId person) {
        return pairings.of(person).stream()
                .filter(pairing -> pairing.wasIntroduced() || pairing.junior().equals(person))
                .map(pairing -> paired(pairing, person))
                .toList();
    }

    /** Ends what lives, kindly, and forgets what was agreed; what remains are ids that lead to nobody. */
    @Override
    public void erase(PersonId person) {
        for (Pairing pairing : pairings.of(person)) {
            if (!pairing.state().over()) {
                endings.endedBy(pairing, person);
            }
            agreements.forget(pairing.id());
            pairings.update(pairings.get(pairing.id()).unexplained());
        }
    }

    private Paired paired(Pairing pairing, PersonId person) {
        return new Paired(
                programs.find(pairing.program()).map(Program::name).orElse(""),
                people.find(pairing.partnerOf(person)).map(Person::name).orElse(""),
                pairing.roleOf(person).orElse(Role.MENTEE).name(),
                state(pairing),
                pairing.wasIntroduced() ? pairing.introducedAt().orElseThrow() : pairing.proposedAt(),
                pairing.introducedAt(),
                pairing.endedAt(),
                agreements.of(pairing.id()).stream().map(PairingData::agreed).toList());
    }

    /** A freeze reads like every other ending. */
    private static String state(Pairing pairing) {
        return pairing.state() == Pairing.State.FROZEN
                ? Pairing.State.ENDED.name()
                : pairing.state().name();
    }

    private static Agreed agreed(Agreement agreement) {
        Terms terms = agreement.terms();
        return new Agreed(
                agreement.revision(),
                agreement.state().name(),
                terms.purpose(),
                terms.skills(),
                terms.inScope(),
                terms.outOfScope(),
                terms.confidentiality(),
                terms.mentorGains(),
                terms.menteeGains(),
                terms.endsOn());
    }
}
