package dev.viceversa.core.round;

import dev.viceversa.core.enrollment.Role;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.ProgramId;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Who knows whom from pairings, and whose seats are taken. A proposal keeps both seats until its common instant, whatever
 * was answered, so that nothing a coordinator sees before tells a yes from a no.
 */
final class Acquaintance {

    private final Map<PersonId, Set<String>> earlier = new HashMap<>();
    private final Map<PersonId, Set<String>> declined = new HashMap<>();
    private final Map<Role, Map<PersonId, Integer>> taken = new EnumMap<>(Role.class);

    private Acquaintance() {}

    static Acquaintance of(Collection<Pairing> pairings, ProgramId program, Instant now) {
        Acquaintance acquaintance = new Acquaintance();
        pairings.forEach(pairing -> acquaintance.learn(pairing, program, now));
        return acquaintance;
    }

    private void learn(Pairing pairing, ProgramId program, Instant now) {
        boolean undecided = !pairing.wasIntroduced() && now.isBefore(pairing.introduceAt());
        boolean takes = pairing.living() || undecided || pairing.state().hidden();
        if (takes && pairing.program().equals(program)) {
            take(pairing.mentor(), Role.MENTOR);
            take(pairing.mentee(), Role.MENTEE);
        }
        Map<PersonId, Set<String>> known = pairing.wasIntroduced() ? earlier : declined;
        known.computeIfAbsent(pairing.mentor(), _ -> new HashSet<>())
                .add(pairing.mentee().value());
        known.computeIfAbsent(pairing.mentee(), _ -> new HashSet<>())
                .add(pairing.mentor().value());
    }

    private void take(PersonId person, Role role) {
        taken.computeIfAbsent(role, _ -> new HashMap<>()).merge(person, 1, Integer::sum);
    }

    /** How many seats of this person are taken in the program. */
    int taken(PersonId person, Role role) {
        return taken.getOrDefault(role, Map.of()).getOrDefault(person, 0);
    }

    /** Whom this person was ever introduced to. */
    Set<String> earlierPartners(PersonId person) {
        return earlier.getOrDefault(person, Set.of());
    }

    /** With whom a proposal came to nothing. Confidential. */
    Set<String> declined(PersonId person) {
        return declined.getOrDefault(person, Set.of());
    }

    boolean everPaired(PersonId person) {
        return earlier.containsKey(person);
    }
}
