package dev.viceversa.core.linking;

import dev.viceversa.core.discretion.Wishes;
import dev.viceversa.core.enrollment.Enrollments;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.Standing;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Makes two records of one person one. Whoever takes part in a program stays, since everything there names them; a place
 * in the company moves over to them. Takes part in the caller's transaction. Thread-safe.
 */
@Singleton
class Merging {

    private final People people;
    private final Enrollments enrollments;
    private final Wishes wishes;

    Merging(People people, Enrollments enrollments, Wishes wishes) {
        this.people = people;
        this.enrollments = enrollments;
        this.wishes = wishes;
    }

    /** Why the two cannot be one; empty when they can. */
    Optional<LinkingOutcome> refusal(PersonId one, PersonId other) {
        if (one.equals(other)) {
            return Optional.of(new LinkingOutcome.SamePerson());
        }
        boolean bothTakePart = takesPart(one) && takesPart(other);
        boolean bothPlaced = placed(one) && placed(other);
        boolean anyLeft = people.get(one).left() || people.get(other).left();
        return bothTakePart || bothPlaced || anyLeft ? Optional.of(new LinkingOutcome.TwoPeople()) : Optional.empty();
    }

    /** Makes them one and says who stays. */
    PersonId merge(PersonId issuer, PersonId claimant) {
        boolean claimantStays = takesPart(claimant) || (!takesPart(issuer) && placed(claimant));
        PersonId stays = claimantStays ? claimant : issuer;
        PersonId goes = claimantStays ? issuer : claimant;
        Person gone = people.get(goes);
        people.identities(goes).forEach(identity -> people.give(identity, stays));
        wishes.handOver(goes, stays);
        // First given up, then taken over: an address is one person's at a time.
        people.update(
                new Person(goes, gone.version(), gone.name(), Optional.empty(), Standing.UNKNOWN, gone.habits(), true));
        Person staying = people.get(stays);
        boolean moves = gone.standing().lineKnown();
        people.update(new Person(
                stays,
                staying.version(),
                moves ? gone.name() : staying.name(),
                moves ? gone.email() : staying.email().or(gone::email),
                moves ? gone.standing() : staying.standing(),
                staying.habits(),
                false));
        if (moves) {
            people.replaceManager(goes, stays);
        }
        return stays;
    }

    /** Whether they take part in a program or did: what was said there is theirs and names them. */
    private boolean takesPart(PersonId person) {
        return !enrollments.of(person).isEmpty();
    }

    private boolean placed(PersonId person) {
        return people.get(person).standing().lineKnown();
    }
}
