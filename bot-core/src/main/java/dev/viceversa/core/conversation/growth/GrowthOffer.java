package dev.viceversa.core.conversation.growth;

import dev.viceversa.core.growth.Moment;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.CohortId;
import dev.viceversa.core.session.Course;
import dev.viceversa.core.ui.Block;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;

/**
 * Offers to look at one's own growth inside messages that go out anyway: around the first session, the one in the middle
 * and the last, and with the invitation to look back. So it never costs anybody a message. Only reads. Thread-safe.
 */
@Singleton
public class GrowthOffer {

    private final GrowthView view;
    private final Pairings pairings;

    GrowthOffer(GrowthView view, Pairings pairings) {
        this.view = view;
        this.pairings = pairings;
    }

    /**
     * What to add to a message about a session.
     *
     * @param number which session it is, as the viewer counts
     * @param all sessions the pair plans to hold
     * @return empty unless this is the time and they have not said so yet
     */
    public List<Block> around(Course course, PersonId viewer, int number, int all) {
        if (Arrays.stream(Moment.values()).noneMatch(moment -> isAround(moment, number, all))) {
            return List.of();
        }
        return view.open(course, viewer, all)
                .filter(moment -> isAround(moment, number, all))
                .map(moment -> GrowthCards.offer(course.pairing(), moment))
                .orElse(List.of());
    }

    private static boolean isAround(Moment moment, int number, int all) {
        int middle = (all + 1) / 2;
        return switch (moment) {
            case START -> number <= 1;
            case MIDDLE -> number == middle || number == middle + 1;
            case END -> number >= all;
        };
    }

    /** What to add to the invitation to look back on an intake. */
    public List<Block> atTheEnd(CohortId cohort, PersonId viewer) {
        return pairings.of(viewer).stream()
                .filter(pairing -> pairing.wasIntroduced() && pairing.cohort().equals(cohort))
                .filter(pairing ->
                        view.open(pairing, viewer).filter(Moment.END::equals).isPresent())
                .findFirst()
                .map(pairing -> GrowthCards.offer(pairing, Moment.END))
                .orElse(List.of());
    }
}
