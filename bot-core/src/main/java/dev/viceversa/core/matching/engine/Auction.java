package dev.viceversa.core.matching.engine;

/**
 * A forward/reverse auction with falling bid increments (ε-scaling), after Bertsekas and Castañón. Mentees bid for seats; a bid raises
 * the price until the second best offer is as good. With weights scaled by more than the number of pairs and a last increment of one, the
 * result is exact, and the certificate proves it.
 */
public final class Auction implements SeatSolver {

    @Override
    public Solved solve(SeatGraph graph, Watch watch) {
        return Weights.of(graph, graph.mostPairs() + 1L)
                .map(weights -> new AuctionRun(graph, weights, watch).solve())
                .orElseGet(Solved.Overflowing::new);
    }
}
