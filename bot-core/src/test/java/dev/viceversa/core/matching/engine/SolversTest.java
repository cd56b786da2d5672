package dev.viceversa.core.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SolversTest {

    private final SeatSolver auction = new Auction();
    private final SeatSolver shortestPaths = new ShortestPaths();

    @Test
    void twenty_thousand_tiny_rounds_are_solved_as_well_as_by_trying_everything() {
        for (int seed = 0; seed < 20_000; seed++) {
            SeatGraph graph = Graphs.tiny(seed);
            Tally best = BruteForce.best(graph);
            assertThat(proven(auction, graph)).as("auction, seed %d", seed).isEqualTo(best);
            assertThat(proven(shortestPaths, graph))
                    .as("shortest paths, seed %d", seed)
                    .isEqualTo(best);
        }
    }

    @Test
    void both_solvers_agree_on_rounds_of_hundreds() {
        for (int seed = 0; seed < 12; seed++) {
            SeatGraph graph = Graphs.sparse(200 + 40 * seed, 400 - 20 * seed, 2 + seed, 1 + seed % 3, seed);
            assertThat(proven(auction, graph)).as("seed %d", seed).isEqualTo(proven(shortestPaths, graph));
        }
    }

    private static Tally proven(SeatSolver solver, SeatGraph graph) {
        SeatSolver.Solved.Seating seating = solver.seating(graph).orElseThrow();
        assertThat(seating.certificate().proven()).isTrue();
        return Tally.of(graph, seating.mentorOf());
    }
}
