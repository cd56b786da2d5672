package dev.viceversa.core.survey;

import dev.viceversa.core.release.Cell;
import dev.viceversa.core.release.Group;
import dev.viceversa.core.text.Text;
import java.time.Instant;
import java.util.Optional;

/**
 * One figure that may be shown to whoever may see reports: what nobody released has no record. Immutable.
 *
 * @param survey which survey asked
 * @param wave 1 for the survey's first wave, counted up
 * @param closedAt when its wave closed, UTC
 * @param item the question's key
 * @param ask the question as people read it
 * @param who the group as people read it
 * @param cell group, answers and score
 * @param repeatedFrom when it was released first, if it stands in for one that would have spoken of too few
 */
public record ReleasedFigure(
        String survey,
        int wave,
        Instant closedAt,
        String item,
        Text ask,
        Text who,
        Cell cell,
        Optional<Instant> repeatedFrom) {

    /** Whether it speaks of everybody who answered. */
    public boolean whole() {
        return cell.group().kind() == Group.Kind.EVERYBODY;
    }
}
