package dev.viceversa.core.conversation.reports;

import dev.viceversa.core.pairing.Pairing;
import java.time.Instant;
import java.util.List;

/**
 * What a coordinator may know of a program. Immutable.
 *
 * @param mentors who take part at present
 * @param onBreak who take part and are on a break
 * @param proposed pairs not introduced yet
 * @param gettingStarted pairs introduced, their agreement still to be made
 * @param active pairs with an agreement
 * @param completed pairs that went the whole way
 * @param ended pairs that ended before their time
 * @param openAgain proposals and pairs that came to nothing: declined, not answered, or frozen, which nobody can tell apart
 * @param held sessions held
 * @param ahead sessions with a date that stands
 * @param expected sessions the living and completed pairs would have held by now at the program's cadence
 * @param waiting pairs without a date for a while, longest first
 */
public record Figures(
        int mentors,
        int mentees,
        int onBreak,
        int proposed,
        int gettingStarted,
        int active,
        int completed,
        int ended,
        int openAgain,
        int held,
        int ahead,
        int expected,
        List<Waiting> waiting) {

    /**
     * A pair without a date.
     *
     * @param amber whether it is so long that somebody should look
     */
    public record Waiting(Pairing pairing, Instant since, boolean amber) {}

    public Figures {
        waiting = List.copyOf(waiting);
    }
}
