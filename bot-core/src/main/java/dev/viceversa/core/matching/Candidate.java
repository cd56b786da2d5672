package dev.viceversa.core.matching;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Somebody who is to be matched, in one role: everything matching may know about a person and nothing else. Immutable. Make one with
 * {@link #named(String)}.
 *
 * @param id stable id; ties are decided by its hash
 * @param level 1 = most junior
 * @param hours when this person works
 * @param languages spoken languages; empty = not known, then no pair is ruled out for it
 * @param place department, site, team
 * @param superiors everybody above
 * @param reviewers people who review or decide about this person without being above
 * @param offers topics this person can share, with level 1 (some) to 3 (deep)
 * @param wants topics this person wants to learn, with need level 1 (curious) to 3 (pressing)
 * @param ranking topics this person cares about most, the most important first; moves a fit, never a rule. Empty = open to any
 * @param style answers about working style, each 1 to 5, in the program's order; empty = not answered
 * @param newToProgram never took part before
 * @param seats how many partners this person takes in this round as a mentor, 1 to 3 (mentees have 1)
 * @param alreadyMentoring has a living pairing as a mentor, so another mentee makes no new mentor
 * @param seatPriority who gets a seat first when seats are short, 0 (default) to 9 (first)
 * @param earlierPartners people this person was paired with before
 * @param notWith people this person does not want to meet; confidential
 * @param declined people with whom a proposal was declined or ran out; confidential
 */
public record Candidate(
        String id,
        int level,
        WorkingTime hours,
        Set<String> languages,
        Place place,
        Superiors superiors,
        Set<String> reviewers,
        Map<String, Integer> offers,
        Map<String, Integer> wants,
        List<String> ranking,
        List<Integer> style,
        boolean newToProgram,
        int seats,
        boolean alreadyMentoring,
        int seatPriority,
        Set<String> earlierPartners,
        Set<String> notWith,
        Set<String> declined) {

    /** The most partners a mentor may have. */
    public static final int MOST_SEATS = 3;

    /** The highest level of a need, an offer. */
    public static final int HIGHEST_TOPIC_LEVEL = 3;

    /** The highest answer to a question about working style. */
    public static final int HIGHEST_STYLE_ANSWER = 5;

    /** The highest priority of a seat. */
    public static final int HIGHEST_PRIORITY = 9;

    public Candidate {
        languages = Set.copyOf(languages);
        reviewers = Set.copyOf(reviewers);
        offers = Map.copyOf(offers);
        wants = Map.copyOf(wants);
        ranking = List.copyOf(ranking);
        style = List.copyOf(style);
        earlierPartners = Set.copyOf(earlierPartners);
        notWith = Set.copyOf(notWith);
        declined = Set.copyOf(declined);
    }

    /**
     * SHA-256, in hex, over everything about this person that is not confidential: differs when something changed that a coordinator
     * may be told about.
     */
    public String fingerprint() {
        return CanonicalForm.openly(this);
    }

    /** Starts describing somebody: level 1, one seat, unknown reporting line, nothing else known. */
    public static CandidateBuilder named(String id) {
        return new CandidateBuilder(id);
    }
}
