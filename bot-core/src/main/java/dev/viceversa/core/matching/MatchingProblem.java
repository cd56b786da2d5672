package dev.viceversa.core.matching;

import dev.viceversa.core.matching.engine.SeatGraph;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One round to be matched, checked and put into an order of its own, so that nothing depends on the order people came in. Immutable and
 * safe to share between threads.
 */
public final class MatchingProblem {

    private static final Comparator<Candidate> CANONICAL = Comparator.<Candidate>comparingLong(
                    person -> Hashes.of(person.id()))
            .thenComparing(Candidate::id);

    private final List<Candidate> mentors;
    private final List<Candidate> mentees;
    private final MatchingRules rules;
    private final Set<Pair> pins;
    private final Map<String, Candidate> mentorById = new HashMap<>();
    private final Map<String, Candidate> menteeById = new HashMap<>();

    MatchingProblem(
            Collection<Candidate> mentors, Collection<Candidate> mentees, MatchingRules rules, Collection<Pair> pins) {
        this.mentors = mentors.stream().sorted(CANONICAL).toList();
        this.mentees = mentees.stream().sorted(CANONICAL).toList();
        this.rules = rules;
        this.pins = Collections.unmodifiableSet(new TreeSet<>(pins));
        this.mentors.forEach(mentor -> mentorById.put(mentor.id(), mentor));
        this.mentees.forEach(mentee -> menteeById.put(mentee.id(), mentee));
    }

    /**
     * Checks a round's input.
     *
     * @param mentors who may share; somebody may be listed in both roles
     * @param mentees who want to learn
     * @param rules the program's settings and the coordinator's bars
     * @param pins pairs the coordinator wants whatever their fit
     * @return the problem, or everything that is wrong with it
     */
    public static ProblemCheck check(
            Collection<Candidate> mentors, Collection<Candidate> mentees, MatchingRules rules, Collection<Pair> pins) {
        List<ProblemFault> faults = new ProblemInspection(mentors, mentees, rules, Set.copyOf(pins)).faults();
        return faults.isEmpty()
                ? new ProblemCheck.Ready(new MatchingProblem(mentors, mentees, rules, pins))
                : new ProblemCheck.Refused(faults);
    }

    /** The same people and pins under other rules. */
    public ProblemCheck under(MatchingRules other) {
        return check(mentors, mentees, other, pins);
    }

    /** The same people and rules with other pins. */
    public ProblemCheck pinning(Collection<Pair> other) {
        return check(mentors, mentees, rules, other);
    }

    /** Mentors in canonical order. */
    public List<Candidate> mentors() {
        return mentors;
    }

    /** Mentees in canonical order. */
    public List<Candidate> mentees() {
        return mentees;
    }

    public MatchingRules rules() {
        return rules;
    }

    /** Pairs that are fixed, in order. */
    public Set<Pair> pins() {
        return pins;
    }

    /** The mentor with this id, if there is one. */
    public Optional<Candidate> mentor(String id) {
        return Optional.ofNullable(mentorById.get(id));
    }

    /** The mentee with this id, if there is one. */
    public Optional<Candidate> mentee(String id) {
        return Optional.ofNullable(menteeById.get(id));
    }

    /**
     * Every permitted pair that is not pinned, with its fit, in plain numbers: mentors and mentees in canonical order, pinned mentees
     * left out. For benchmarks and for solvers of one's own.
     */
    public SeatGraph graph() {
        return new Round(this).graph();
    }

    /**
     * SHA-256, in hex, over everything that can influence the result, in canonical form: equal for equal input in any order. Stored with
     * a proposal, it shows later whether the input is still the same.
     */
    public String inputHash() {
        return CanonicalForm.sha256(this);
    }

    /** Everything that can influence the result, in the canonical form whose SHA-256 is {@link #inputHash()}. For keeping. */
    public byte[] canonical() {
        return CanonicalForm.bytes(this);
    }

    /**
     * The problem that was kept as {@link #canonical()}.
     *
     * @return empty when an earlier version wrote it that meant something else by it
     * @throws IllegalArgumentException when these bytes are no problem
     */
    public static Optional<MatchingProblem> ofCanonical(byte[] kept) {
        return CanonicalReader.read(kept);
    }
}
