package dev.viceversa.core.conversation.growth;

import dev.viceversa.core.growth.Growing;
import dev.viceversa.core.growth.Moment;
import dev.viceversa.core.growth.Rating;
import dev.viceversa.core.growth.Ratings;
import dev.viceversa.core.pairing.Agreement;
import dev.viceversa.core.pairing.Agreements;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.session.Course;
import dev.viceversa.core.session.Sessions;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.track.RubricRow;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is known about one person's growth in one pairing, for that person alone. Only reads. Thread-safe. */
@Singleton
class GrowthView {

    private final Growing growing;
    private final Ratings ratings;
    private final Pairings pairings;
    private final Agreements agreements;
    private final Sessions sessions;
    private final Programs programs;
    private final People people;

    GrowthView(
            Growing growing,
            Ratings ratings,
            Pairings pairings,
            Agreements agreements,
            Sessions sessions,
            Programs programs,
            People people) {
        this.growing = growing;
        this.ratings = ratings;
        this.pairings = pairings;
        this.agreements = agreements;
        this.sessions = sessions;
        this.programs = programs;
        this.people = people;
    }

    /** The pairings this person was ever introduced in, oldest first. */
    List<Pairing> pairings(PersonId viewer) {
        return pairings.of(viewer).stream().filter(Pairing::wasIntroduced).toList();
    }

    List<RubricRow> rows(Pairing pairing) {
        return growing.rows(pairing);
    }

    Text partner(Pairing pairing, PersonId viewer) {
        return Text.verbatim(people.get(pairing.partnerOf(viewer)).name());
    }

    /** The moment the pair is at, as this person tells it; empty when there is nothing to look at. */
    Optional<Moment> moment(Pairing pairing, PersonId viewer) {
        return moment(sessions.course(pairing), viewer, planned(pairing));
    }

    /** The moment somebody can look at now and has not. */
    Optional<Moment> open(Pairing pairing, PersonId viewer) {
        return open(sessions.course(pairing), viewer, planned(pairing));
    }

    /** The same for whoever has read the course, and knows how many sessions the pair plans to hold. */
    Optional<Moment> open(Course course, PersonId viewer, int all) {
        return moment(course, viewer, all)
                .filter(moment -> !ratings.rated(course.pairing().id(), viewer, moment));
    }

    private Optional<Moment> moment(Course course, PersonId viewer, int all) {
        return growing.moment(course.pairing(), course.heldFor(viewer), all);
    }

    /** What they said of themselves in this pairing, in the order of moments. */
    List<Rating> path(Pairing pairing, PersonId viewer) {
        return ratings.of(viewer).stream()
                .filter(rating -> rating.pairing().equals(pairing.id()))
                .sorted(Comparator.comparing(Rating::moment))
                .toList();
    }

    int planned(Pairing pairing) {
        return agreements
                .inForce(pairing.id())
                .map(Agreement::terms)
                .map(terms -> terms.cadence().sessions())
                .orElseGet(
                        () -> programs.get(pairing.program()).rules().cadence().sessions());
    }
}
