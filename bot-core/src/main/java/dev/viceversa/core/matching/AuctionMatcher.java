package dev.viceversa.core.matching;

import dev.viceversa.core.matching.engine.Auction;
import dev.viceversa.core.matching.engine.Certificate;
import dev.viceversa.core.matching.engine.ShortestPaths;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The matcher of the product: rules as bitsets, fits as whole numbers, an exact auction, a proof checked every time. See
 * {@link dev.viceversa.core.matching.engine} for what "best" means.
 */
public final class AuctionMatcher implements Matcher {

    private static final int BYTES_PER_PAIR = 16;

    private final long mostPairs;
    private final PairSearch allPairs;
    private final PairSearch bestPairs;

    /** A matcher that compares all pairs as long as that takes at most a third of this process's largest heap. */
    public AuctionMatcher() {
        this(Runtime.getRuntime().maxMemory() / 3 / BYTES_PER_PAIR);
    }

    /**
     * @param mostPairs how many pairs may be held in memory, at about 16 bytes each. A round with more permitted pairs is solved on
     *     the best pairs of each person, widened until it is proven that no other pair would help
     */
    public AuctionMatcher(long mostPairs) {
        PairSearch.Solvers solvers = new PairSearch.Solvers(new Auction(), new ShortestPaths());
        this.mostPairs = Math.min(mostPairs, Integer.MAX_VALUE / 2);
        this.allPairs = new AllPairs(solvers);
        this.bestPairs = new BestPairs(solvers, this.mostPairs);
    }

    @Override
    public MatchOutcome match(MatchingProblem problem, MatchProgress progress) {
        Steps steps = new Steps(progress);
        Round round = new Round(problem);
        long permitted = round.permittedPairs();
        if (steps.cancelled()) {
            return new MatchOutcome.Cancelled();
        }
        PairSearch search = permitted <= mostPairs ? allPairs : bestPairs;
        return switch (search.search(round, permitted, steps)) {
            case PairSearch.Found.Best best -> {
                Proposal proposal = proposal(round, best, permitted, steps);
                yield steps.cancelled() ? new MatchOutcome.Cancelled() : new MatchOutcome.Proposed(proposal);
            }
            case PairSearch.Found.Stopped() -> new MatchOutcome.Cancelled();
            case PairSearch.Found.TooLarge() -> new MatchOutcome.TooManyPeople();
        };
    }

    private static Proposal proposal(Round round, PairSearch.Found.Best best, long permitted, Steps steps) {
        Certificate certificate = best.certificate();
        if (best.comparedPairs() == permitted && !certificate.proven()) {
            throw new IllegalStateException("the solver's result is not proven by its own prices");
        }
        boolean optimal = certificate.provenUpToTies();
        Proof proof = new Proof(
                best.engine(), optimal, certificate.peopleGap(), certificate.fitGap(), permitted, best.comparedPairs());
        steps.explaining(0);
        List<ProposedPair> pairs = pairs(round, best.mentorOf());
        List<Unmatched> unmatched = new LeftOver(round, best.mentorOf(), certificate.peopleGap() == 0).all(steps);
        steps.explaining(1);
        return new Proposal(round.problem.inputHash(), pairs, unmatched, objective(round, pairs), proof);
    }

    private static List<ProposedPair> pairs(Round round, int[] mentorOf) {
        List<ProposedPair> pairs = new ArrayList<>();
        FitRow row = new FitRow(round.fits);
        for (int mentee = 0; mentee < mentorOf.length; mentee++) {
            if (mentorOf[mentee] >= 0) {
                row.load(mentee);
                Candidate mentor = round.mentors.get(mentorOf[mentee]);
                pairs.add(permittedPair(round, mentor, round.mentees.get(mentee), row.fit(mentorOf[mentee]), false));
            }
        }
        for (Pair pin : round.problem.pins()) {
            Candidate mentor = round.problem.mentor(pin.mentor()).orElseThrow();
            Candidate mentee = round.problem.mentee(pin.mentee()).orElseThrow();
            pairs.add(permittedPair(round, mentor, mentee, Fit.of(mentor, mentee, round.problem.rules()), true));
        }
        pairs.sort(Comparator.comparing(ProposedPair::pair));
        return pairs;
    }

    /** The last look: whatever the bitsets and the solver did, no pair leaves this room that a rule forbids. */
    private static ProposedPair permittedPair(
            Round round, Candidate mentor, Candidate mentee, Fit fit, boolean pinned) {
        if (!HardRule.brokenBy(mentor, mentee, round.problem.rules()).isEmpty()) {
            throw new IllegalStateException("a forbidden pair was about to be proposed");
        }
        return new ProposedPair(new Pair(mentor.id(), mentee.id()), fit, pinned);
    }

    private static Objective objective(Round round, List<ProposedPair> pairs) {
        Set<String> newMentors = new HashSet<>();
        long fit = 0;
        long priority = 0;
        for (ProposedPair proposed : pairs) {
            fit += proposed.fit().total();
            if (!round.problem.mentor(proposed.pair().mentor()).orElseThrow().alreadyMentoring()) {
                newMentors.add(proposed.pair().mentor());
            }
            priority +=
                    round.problem.mentee(proposed.pair().mentee()).orElseThrow().seatPriority();
        }
        return new Objective(pairs.size(), newMentors.size(), priority, fit);
    }
}
