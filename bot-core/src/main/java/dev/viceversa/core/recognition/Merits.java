package dev.viceversa.core.recognition;

import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.session.Sessions;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who has a certificate: mentors who met at least once and went the whole way. Only reads. Thread-safe. */
@Singleton
public class Merits {

    private final Pairings pairings;
    private final Sessions sessions;

    Merits(Pairings pairings, Sessions sessions) {
        this.pairings = pairings;
        this.sessions = sessions;
    }

    /** What a mentor's certificate of a program says. */
    public record Merit(Instant from, Instant until) {}

    /** This person's in a program; empty when there is none. */
    public Optional<Merit> of(PersonId mentor, ProgramId program) {
        List<Pairing> completed = pairings.of(mentor).stream()
                .filter(pairing -> pairing.program().equals(program))
                .filter(pairing -> pairing.mentor().equals(mentor))
                .filter(pairing -> pairing.state() == Pairing.State.COMPLETED)
                .toList();
        var courses = sessions.courses(completed);
        List<Pairing> met = completed.stream()
                .filter(pairing -> courses.get(pairing.id()).held() > 0)
                .toList();
        Optional<Instant> from =
                met.stream().flatMap(pairing -> pairing.introducedAt().stream()).min(Comparator.naturalOrder());
        Optional<Instant> until =
                met.stream().flatMap(pairing -> pairing.endedAt().stream()).max(Comparator.naturalOrder());
        return from.isPresent() && until.isPresent()
                ? Optional.of(new Merit(from.get(), until.get()))
                : Optional.empty();
    }
}
