package dev.viceversa.core.circle;

import dev.viceversa.core.people.PersonId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Puts mentors into groups of four to eight who share a time, never two of one reporting line. Whoever fits nowhere is left
 * out this time. Pure: the same people in the same turn make the same groups.
 */
final class Grouping {

    static final int FEWEST = 4;
    static final int MOST = 8;

    /**
     * A mentor who may be invited.
     *
     * @param above everybody above them in the company
     * @param slots the numbered times at which they are at work
     */
    record Candidate(PersonId person, Set<PersonId> above, BitSet slots) {

        private boolean inOneLineWith(Candidate other) {
            return above.contains(other.person()) || other.above().contains(person);
        }
    }

    /** A group, and the times all of it share. */
    record Group(List<Candidate> members, BitSet shared) {

        boolean takes(Candidate candidate) {
            return members.stream().noneMatch(candidate::inOneLineWith) && shared.intersects(candidate.slots());
        }

        private Group with(Candidate candidate) {
            List<Candidate> more = new ArrayList<>(members);
            more.add(candidate);
            BitSet left = (BitSet) shared.clone();
            left.and(candidate.slots());
            return new Group(List.copyOf(more), left);
        }
    }

    private Grouping() {}

    /**
     * The groups.
     *
     * @param turn mixes people anew every time
     */
    static List<Group> of(List<Candidate> candidates, int turn) {
        int count = (int) Math.ceil(candidates.size() / (double) MOST);
        int wanted = count == 0 ? 0 : (int) Math.ceil(candidates.size() / (double) count);
        List<Group> groups = new ArrayList<>();
        for (Candidate candidate : mixed(candidates, turn)) {
            place(groups, candidate, wanted, true);
        }
        // Groups that stayed too small give their people to the others, as far as these take them.
        List<Group> small =
                groups.stream().filter(group -> group.members().size() < FEWEST).toList();
        groups.removeAll(small);
        small.stream().flatMap(group -> group.members().stream()).forEach(one -> place(groups, one, MOST, false));
        return List.copyOf(groups);
    }

    /** People who wake at about the same time stand together; among them the order is another in every turn. */
    private static List<Candidate> mixed(List<Candidate> candidates, int turn) {
        return candidates.stream()
                .sorted(Comparator.<Candidate>comparingInt(
                                one -> one.slots().isEmpty() ? 0 : one.slots().nextSetBit(0))
                        .thenComparingInt(one -> drawn(one.person(), turn)))
                .toList();
    }

    /** The same number for the same person and turn, another one in every other turn. */
    private static int drawn(PersonId person, int turn) {
        return new SplittableRandom(person.value().hashCode() * 1_000L + turn).nextInt();
    }

    private static void place(List<Group> groups, Candidate candidate, int most, boolean mayOpen) {
        if (candidate.slots().isEmpty()) {
            return;
        }
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            if (group.members().size() < most && group.takes(candidate)) {
                groups.set(i, group.with(candidate));
                return;
            }
        }
        if (mayOpen) {
            groups.add(new Group(List.of(candidate), (BitSet) candidate.slots().clone()));
        }
    }
}
