package dev.viceversa.core.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverflowTest {

    /** 16,000 people in pairs of two who both prefer the first mentor, with ten priorities: too much for scaled numbers. */
    private static SeatGraph manyPriorities() {
        int people = 16_000;
        int[] seats = new int[people];
        Arrays.fill(seats, 1);
        int[] priority = new int[people];
        Arrays.setAll(priority, i -> i % 10);
        SeatGraph.Builder builder = new SeatGraph.Builder(seats, Graphs.allIdle(people), priority, 2 * people);
        for (int mentee = 0; mentee < people; mentee++) {
            int first = mentee / 2 * 2;
            builder.pair(first, 9_000 + mentee % 2 * 500, 0)
                    .pair(first + 1, 100, 0)
                    .endRow();
        }
        return builder.build();
    }

    @Test
    void the_auction_says_that_its_numbers_would_overflow_instead_of_computing_nonsense() {
        assertThat(new Auction().solve(manyPriorities(), Watch.NONE)).isInstanceOf(SeatSolver.Solved.Overflowing.class);
    }

    @Test
    void shortest_paths_solve_what_overflows_the_auction() {
        SeatGraph graph = manyPriorities();
        SeatSolver.Solved.Seating seating = new ShortestPaths().seating(graph).orElseThrow();
        assertThat(seating.certificate().proven()).isTrue();
        assertThat(Tally.of(graph, seating.mentorOf()))
                .isEqualTo(new Tally(16_000, 16_000, 16_000 / 10 * 45L, 8_000L * (9_500 + 100)));
    }

    @Test
    void weights_give_up_tie_bits_before_they_give_up() {
        SeatGraph one =
                Graphs.of(1, new int[] {1}, Graphs.allIdle(1), new int[1], List.of(new Graphs.Edge(0, 0, 1, 255)));
        assertThat(Weights.of(one, 1).orElseThrow().tieShift()).isZero();
        assertThat(Weights.of(one, 1L << 40).orElseThrow().tieShift()).isPositive();
        assertThat(Weights.of(one, 1L << 50)).isEmpty();
    }

    @Test
    void weights_at_the_limit_still_solve_exactly() {
        SeatGraph graph = Graphs.sparse(3_000, 2_500, 4, 2, 7);
        for (int priorities : new int[] {1, 4, 10}) {
            int[] priority = new int[graph.mentees()];
            Arrays.setAll(priority, i -> i * 31 % priorities);
            SeatGraph ranked = withPriorities(graph, priority);
            SeatSolver.Solved.Seating auction = new Auction().seating(ranked).orElseThrow();
            SeatSolver.Solved.Seating paths =
                    new ShortestPaths().seating(ranked).orElseThrow();
            assertThat(auction.certificate().proven()).isTrue();
            assertThat(Tally.of(ranked, auction.mentorOf())).isEqualTo(Tally.of(ranked, paths.mentorOf()));
        }
    }

    private static SeatGraph withPriorities(SeatGraph graph, int[] priority) {
        SeatGraph.Builder builder = new SeatGraph.Builder(graph.seats, graph.idle, priority, graph.pairs());
        for (int mentee = 0; mentee < graph.mentees(); mentee++) {
            for (int pair = graph.rowStart(mentee); pair < graph.rowStart(mentee + 1); pair++) {
                builder.pair(graph.mentorOf(pair), graph.fitOf(pair), graph.valueOf[pair]);
            }
            builder.endRow();
        }
        return builder.build();
    }
}
