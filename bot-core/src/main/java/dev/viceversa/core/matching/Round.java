package dev.viceversa.core.matching;

import dev.viceversa.core.matching.engine.SeatGraph;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A problem as it looks once its pins are taken out: who is still to be seated, on which seats. Numbers people; mentors keep their place
 * in the problem's order.
 */
final class Round {

    final MatchingProblem problem;
    final List<Candidate> mentors;

    /** Mentees who are not pinned. */
    final List<Candidate> mentees;

    final int[] seats;
    final boolean[] idle;
    final int[] priority;
    final FitModel fits;
    final RuleMasks masks;
    final long[] withSeats;

    private final long[] mentorHash;
    private final long[] menteeHash;

    Round(MatchingProblem problem) {
        this.problem = problem;
        this.mentors = problem.mentors();
        Map<String, Integer> pinsOf = new HashMap<>();
        Set<String> pinned = new HashSet<>();
        for (Pair pin : problem.pins()) {
            pinsOf.merge(pin.mentor(), 1, Integer::sum);
            pinned.add(pin.mentee());
        }
        this.mentees = problem.mentees().stream()
                .filter(mentee -> !pinned.contains(mentee.id()))
                .toList();
        this.seats = mentors.stream()
                .mapToInt(mentor -> mentor.seats() - pinsOf.getOrDefault(mentor.id(), 0))
                .toArray();
        this.idle = new boolean[mentors.size()];
        for (int i = 0; i < idle.length; i++) {
            idle[i] = !mentors.get(i).alreadyMentoring()
                    && !pinsOf.containsKey(mentors.get(i).id());
        }
        this.priority = ranks(mentees);
        this.fits = new FitModel(mentors, mentees, problem.rules());
        this.masks = new RuleMasks(Role.MENTEE, mentees, mentors, problem.rules());
        this.withSeats = Bits.where(mentors.size(), i -> seats[i] > 0);
        this.mentorHash = hashes(mentors);
        this.menteeHash = hashes(mentees);
    }

    /** Dense ranks keep the numbers small; only the order of priorities matters. */
    private static int[] ranks(List<Candidate> mentees) {
        int[] levels = new TreeSet<>(
                        mentees.stream().map(Candidate::seatPriority).toList())
                .stream().mapToInt(Integer::intValue).toArray();
        return mentees.stream()
                .mapToInt(mentee -> Arrays.binarySearch(levels, mentee.seatPriority()))
                .toArray();
    }

    private static long[] hashes(List<Candidate> people) {
        return people.stream().mapToLong(person -> Hashes.of(person.id())).toArray();
    }

    /** Writes into the mask which mentors with a free seat a mentee may have. */
    void permitted(int mentee, long[] mask) {
        masks.permitted(mentees.get(mentee), mask);
        Bits.and(mask, withSeats);
    }

    /** How many pairs the rules permit. */
    long permittedPairs() {
        long permitted = 0;
        long[] mask = new long[masks.words()];
        for (int mentee = 0; mentee < mentees.size(); mentee++) {
            permitted(mentee, mask);
            permitted += Bits.count(mask);
        }
        return permitted;
    }

    int tie(int mentor, int mentee) {
        return Hashes.tie(mentorHash[mentor], menteeHash[mentee]);
    }

    /** All permitted pairs. */
    SeatGraph graph() {
        return AllPairs.graph(this, permittedPairs(), new Steps(MatchProgress.NONE))
                .orElseThrow();
    }

    SeatGraph.Builder graph(int expectedPairs) {
        return new SeatGraph.Builder(seats, idle, priority, expectedPairs);
    }
}
