package dev.viceversa.core.pairing;

import dev.viceversa.core.people.PeopleChange;
import dev.viceversa.core.people.PeopleListener;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.time.ProgramTime;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/**
 * Looks at every pairing after every people import. Two who now stand in one line, one team, or review one another, are
 * parted at once; those who left the company leave their pairings kindly. All pairings are looked at, not only those of
 * people whose own row changed: somebody far above may have moved. Takes part in the import's transaction. Thread-safe.
 */
@Singleton
public class ConflictGuard implements PeopleListener, Ordered {

    private final Pairings pairings;
    private final Closeness closeness;
    private final EndingPairings endings;
    private final ProgramTime time;

    ConflictGuard(Pairings pairings, Closeness closeness, EndingPairings endings, ProgramTime time) {
        this.pairings = pairings;
        this.closeness = closeness;
        this.endings = endings;
        this.time = time;
    }

    /** Before whatever else follows from an import, so that what ends because of it is counted here. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    /**
     * Before their common instant proposals count alike, whatever was answered: otherwise a dry run that puts two people
     * into one line would tell a yes from a no.
     */
    @Override
    public Consequences imported(PeopleChange change) {
        List<Pairing> counted = pairings.undisclosed(time.now());
        List<Pairing> deserted = counted.stream()
                .filter(pairing -> concerns(pairing, change.left()))
                .toList();
        for (Pairing pairing : unfinished(deserted)) {
            PersonId gone = change.left().contains(pairing.mentor()) ? pairing.mentor() : pairing.mentee();
            endings.endedBy(pairing, gone);
        }
        List<Pairing> tooClose = closeness.among(counted.stream()
                .filter(pairing -> !concerns(pairing, change.left()))
                .toList());
        unfinished(tooClose).forEach(endings::freeze);
        return new Consequences(counted.size(), tooClose.size(), deserted.size());
    }

    private static List<Pairing> unfinished(List<Pairing> pairings) {
        return pairings.stream().filter(pairing -> !pairing.state().over()).toList();
    }

    private static boolean concerns(Pairing pairing, Set<PersonId> persons) {
        return persons.contains(pairing.mentor()) || persons.contains(pairing.mentee());
    }
}
