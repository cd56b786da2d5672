package dev.viceversa.core.matching;

import java.util.List;
import java.util.Optional;

/**
 * The result of a round: who should meet whom. Immutable.
 *
 * @param inputHash {@link MatchingProblem#inputHash()} of the round
 * @param pairs in order of mentor id, then mentee id
 * @param unmatched mentees without a partner, then mentors without any, each in order of id
 * @param objective what it achieves, pinned pairs included
 * @param proof how good it provably is
 */
public record Proposal(
        String inputHash, List<ProposedPair> pairs, List<Unmatched> unmatched, Objective objective, Proof proof) {

    public Proposal {
        pairs = List.copyOf(pairs);
        unmatched = List.copyOf(unmatched);
    }

    /**
     * Whether another run came to the same: same input, same pairs with the same fits, same people left for the same reasons. Which engine
     * ran, and how many pairs it had room to compare, may differ.
     */
    public boolean sameAs(Proposal other) {
        return inputHash.equals(other.inputHash)
                && pairs.equals(other.pairs)
                && unmatched.equals(other.unmatched)
                && objective.equals(other.objective);
    }

    /** The proposed pair of these two, if they are one. */
    public Optional<ProposedPair> find(Pair pair) {
        return pairs.stream().filter(proposed -> proposed.pair().equals(pair)).findFirst();
    }

    /** The mentor proposed to a mentee. */
    public Optional<String> mentorOf(String mentee) {
        return pairs.stream()
                .filter(proposed -> proposed.pair().mentee().equals(mentee))
                .map(proposed -> proposed.pair().mentor())
                .findFirst();
    }

    /** The mentees proposed to a mentor, in order of id. */
    public List<String> menteesOf(String mentor) {
        return pairs.stream()
                .filter(proposed -> proposed.pair().mentor().equals(mentor))
                .map(proposed -> proposed.pair().mentee())
                .toList();
    }
}
