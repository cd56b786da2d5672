package dev.viceversa.core.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CertificateTest {

    private final SeatGraph graph = Graphs.of(
            2,
            new int[] {1, 1},
            Graphs.allIdle(2),
            new int[2],
            List.of(
                    new Graphs.Edge(0, 0, 9_000, 0),
                    new Graphs.Edge(0, 1, 8_000, 0),
                    new Graphs.Edge(1, 0, 9_000, 0),
                    new Graphs.Edge(1, 1, 5_000, 0)));

    private final SeatSolver.Solved.Seating best = new Auction().seating(graph).orElseThrow();

    @Test
    void the_best_seating_is_proven_by_its_prices() {
        assertThat(best.mentorOf()).containsExactly(1, 0);
        assertThat(best.certificate().proven()).isTrue();
        assertThat(best.certificate().fitGap()).isZero();
    }

    @Test
    void a_worse_seating_is_not_proven_and_its_gap_is_what_it_loses() {
        Certificate worse = Certificate.of(graph, new int[] {0, 1}, best.prices());
        assertThat(worse.proven()).isFalse();
        assertThat(worse.provenUpToTies()).isFalse();
        assertThat(worse.peopleGap()).isZero();
        assertThat(worse.fitGap()).isEqualTo(3_000);
    }

    @Test
    void a_seating_that_forgets_somebody_has_a_gap_in_people() {
        Certificate lazy = Certificate.of(graph, new int[] {-1, 0}, best.prices());
        // One mentee more, and one mentor more used.
        assertThat(lazy.peopleGap()).isEqualTo(2);
    }

    @Test
    void a_gap_smaller_than_one_step_of_fit_still_counts_where_tie_breaks_hide_a_part_of_it() {
        // Worth 2 steps of fit and 90 of 100 parts of tie-break; the bound allows 3 steps and 10 parts: 20 parts apart.
        Certificate hidden = new Certificate(
                BigInteger.valueOf(290),
                BigInteger.valueOf(310),
                BigInteger.ONE,
                BigInteger.valueOf(100),
                BigInteger.valueOf(10_000));
        assertThat(hidden.fitGap()).isEqualTo(1);
        assertThat(hidden.provenUpToTies()).isFalse();
    }

    @Test
    void impossible_seatings_are_refused() {
        assertThatIllegalStateException().isThrownBy(() -> Certificate.of(graph, new int[] {0, 0}, best.prices()));
    }

    @Test
    void a_cancelled_run_has_no_result() {
        SeatGraph big = Graphs.sparse(400, 300, 5, 2, 3);
        Watch impatient = new Watch() {
            @Override
            public void progressed(double done) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        for (SeatSolver solver : List.of(new Auction(), new ShortestPaths())) {
            assertThat(solver.solve(big, impatient)).isInstanceOf(SeatSolver.Solved.Cancelled.class);
        }
    }

    @Test
    void progress_rises_to_the_end() {
        SeatGraph big = Graphs.sparse(400, 300, 5, 2, 3);
        for (SeatSolver solver : List.of(new Auction(), new ShortestPaths())) {
            double[] last = {0};
            solver.solve(big, new Watch() {
                @Override
                public void progressed(double done) {
                    assertThat(done).isBetween(last[0], 1.0);
                    last[0] = done;
                }

                @Override
                public boolean cancelled() {
                    return false;
                }
            });
            assertThat(last[0]).isEqualTo(1.0);
        }
    }

    @Test
    void the_same_graph_always_gives_the_same_seating() {
        SeatGraph big = Graphs.sparse(600, 500, 6, 3, 11);
        int[] first = new Auction().seating(big).orElseThrow().mentorOf();
        int[] second = new Auction().seating(big).orElseThrow().mentorOf();
        assertThat(Arrays.equals(first, second)).isTrue();
    }
}
