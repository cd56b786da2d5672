package dev.viceversa.core.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Two proposals side by side: what the second changes. For comparing scenarios, and for publishing ("what changed since the preview?").
 *
 * @param kept pairs in both
 * @param gained pairs only in the second, in order
 * @param lost pairs only in the first, in order
 * @param people everybody whose partners differ, mentees first, then in order of id
 * @param difference what the second achieves more (or less) than the first; fits of different weights cannot be compared
 */
public record ProposalDiff(
        int kept, List<Pair> gained, List<Pair> lost, List<PersonChange> people, Objective difference) {

    public ProposalDiff {
        gained = List.copyOf(gained);
        lost = List.copyOf(lost);
        people = List.copyOf(people);
    }

    /**
     * Somebody whose partners differ.
     *
     * @param before partners in the first proposal, in order; empty = none
     * @param after partners in the second
     */
    public record PersonChange(Role role, String person, List<String> before, List<String> after) {
        public PersonChange {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /** Compares two proposals. */
    public static ProposalDiff between(Proposal before, Proposal after) {
        Set<Pair> first = pairs(before);
        Set<Pair> second = pairs(after);
        Set<Pair> kept = new TreeSet<>(first);
        kept.retainAll(second);
        Set<Pair> gained = new TreeSet<>(second);
        gained.removeAll(first);
        Set<Pair> lost = new TreeSet<>(first);
        lost.removeAll(second);
        List<PersonChange> people = new ArrayList<>();
        people.addAll(changes(Role.MENTEE, first, second));
        people.addAll(changes(Role.MENTOR, first, second));
        return new ProposalDiff(
                kept.size(),
                List.copyOf(gained),
                List.copyOf(lost),
                people,
                after.objective().minus(before.objective()));
    }

    /** Whether both propose the same pairs. */
    public boolean isEmpty() {
        return gained.isEmpty() && lost.isEmpty();
    }

    private static Set<Pair> pairs(Proposal proposal) {
        Set<Pair> pairs = new TreeSet<>();
        proposal.pairs().forEach(proposed -> pairs.add(proposed.pair()));
        return pairs;
    }

    private static List<PersonChange> changes(Role role, Set<Pair> first, Set<Pair> second) {
        Map<String, List<String>> before = partners(role, first);
        Map<String, List<String>> after = partners(role, second);
        Set<String> everybody = new TreeSet<>(before.keySet());
        everybody.addAll(after.keySet());
        List<PersonChange> changes = new ArrayList<>();
        for (String person : everybody) {
            List<String> had = before.getOrDefault(person, List.of());
            List<String> has = after.getOrDefault(person, List.of());
            if (!had.equals(has)) {
                changes.add(new PersonChange(role, person, had, has));
            }
        }
        return changes;
    }

    private static Map<String, List<String>> partners(Role role, Set<Pair> pairs) {
        Map<String, List<String>> partners = new TreeMap<>();
        for (Pair pair : pairs) {
            String person = role == Role.MENTEE ? pair.mentee() : pair.mentor();
            String partner = role == Role.MENTEE ? pair.mentor() : pair.mentee();
            partners.computeIfAbsent(person, any -> new ArrayList<>()).add(partner);
        }
        return partners;
    }
}
