package dev.viceversa.core.matching;

import dev.viceversa.core.matching.engine.Certificate;
import dev.viceversa.core.matching.engine.Prices;
import dev.viceversa.core.matching.engine.SeatGraph;
import dev.viceversa.core.matching.engine.SeatSolver.Solved;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/**
 * For rounds with more permitted pairs than memory holds: the best pairs of every mentee <em>and</em> of every mentor (one side alone
 * loses thousands of people) are solved, then every pair left out is looked at once at the final prices. Those that could improve the
 * result are added and the round is solved again, until none is left or memory is full. What remains is a certified gap.
 */
final class BestPairs implements PairSearch {

    private static final int OF_EACH = 50;
    private static final int ADDED_AT_ONCE = 10;
    private static final int MOST_PASSES = 20;

    /** Pairs that miss being an improvement by fewer points of fit are added too: the next prices will often want them. */
    private static final int NEARLY = 600;

    private final Solvers solvers;
    private final long mostPairs;

    BestPairs(Solvers solvers, long mostPairs) {
        this.solvers = solvers;
        this.mostPairs = mostPairs;
    }

    @Override
    public Found search(Round round, long permittedPairs, Steps steps) {
        ChosenPairs chosen = new ChosenPairs(round.mentees.size());
        if (!choose(round, chosen, steps)) {
            return new Found.Stopped();
        }
        Optional<BigInteger> lowest = Optional.empty();
        for (int pass = 1; ; pass++) {
            SeatGraph graph = chosen.graph(round);
            Solvers.Answer answer = solvers.solve(graph, steps);
            switch (answer.solved()) {
                case Solved.Cancelled() -> {
                    return new Found.Stopped();
                }
                case Solved.Overflowing() -> {
                    return new Found.TooLarge();
                }
                case Solved.Seating best -> {
                    long room = pass == MOST_PASSES ? 0 : Math.max(0, mostPairs - graph.pairs());
                    BigInteger missed = price(round, graph, best.prices(), chosen, room, steps);
                    if (steps.cancelled()) {
                        return new Found.Stopped();
                    }
                    // Every pass's bound holds for all seatings, so the lowest one counts.
                    BigInteger bound = best.certificate().bound().add(missed);
                    lowest = Optional.of(lowest.map(bound::min).orElse(bound));
                    Certificate certificate = best.certificate().withBound(lowest.get());
                    if (certificate.proven() || chosen.size() == graph.pairs()) {
                        return new Found.Best(best.mentorOf(), certificate, answer.engine(), graph.pairs());
                    }
                }
            }
        }
    }

    /** @return false when cancelled */
    private boolean choose(Round round, ChosenPairs chosen, Steps steps) {
        int mentees = round.mentees.size();
        int ofEach = Math.clamp(mostPairs / Math.max(1, mentees + round.mentors.size()), 1, OF_EACH);
        Ranking[] ofMentor = new Ranking[round.mentors.size()];
        Arrays.setAll(ofMentor, mentor -> new Ranking(ofEach));
        long[] mask = new long[round.masks.words()];
        FitRow row = new FitRow(round.fits);
        for (int mentee = 0; mentee < mentees; mentee++) {
            if (steps.cancelled()) {
                return false;
            }
            steps.comparing((double) mentee / mentees);
            round.permitted(mentee, mask);
            row.load(mentee);
            Ranking ofMentee = new Ranking(ofEach);
            for (int mentor = Bits.next(mask, 0); mentor >= 0; mentor = Bits.next(mask, mentor + 1)) {
                long rank = (long) row.total(mentor) << SeatGraph.TIE_BITS
                        | round.tie(mentor, mentee) & (1 << SeatGraph.TIE_BITS) - 1;
                ofMentee.offer(rank, mentor);
                ofMentor[mentor].offer(rank, mentee);
            }
            chosen.add(mentee, ofMentee.kept());
        }
        for (int mentor = 0; mentor < ofMentor.length; mentor++) {
            for (int mentee : ofMentor[mentor].kept()) {
                chosen.add(mentee, mentor);
            }
        }
        return true;
    }

    /** Looks at every permitted pair at these prices; adds promising ones and says by how much the bound grows. */
    private static BigInteger price(
            Round round, SeatGraph graph, Prices prices, ChosenPairs chosen, long room, Steps steps) {
        BigInteger missed = BigInteger.ZERO;
        long left = room;
        long[] mask = new long[round.masks.words()];
        long[] known = new long[round.masks.words()];
        FitRow row = new FitRow(round.fits);
        for (int mentee = 0; mentee < graph.mentees() && !steps.cancelled(); mentee++) {
            long enough = prices.bestProfit(graph, mentee);
            long nearly = enough - prices.fitPoints(NEARLY);
            long most = enough;
            Arrays.fill(known, 0);
            for (int pair = graph.rowStart(mentee); pair < graph.rowStart(mentee + 1); pair++) {
                Bits.set(known, graph.mentorOf(pair));
            }
            Ranking better = new Ranking((int) Math.min(ADDED_AT_ONCE, left));
            round.permitted(mentee, mask);
            row.load(mentee);
            for (int mentor = Bits.next(mask, 0); mentor >= 0; mentor = Bits.next(mask, mentor + 1)) {
                long profit =
                        prices.profit(mentor, round.priority[mentee], row.total(mentor), round.tie(mentor, mentee));
                if (profit > nearly && !Bits.get(known, mentor)) {
                    better.offer(profit, mentor);
                    most = Math.max(most, profit);
                }
            }
            int[] added = better.kept();
            chosen.add(mentee, added);
            left -= added.length;
            missed = missed.add(BigInteger.valueOf(most - enough));
        }
        return missed;
    }
}
