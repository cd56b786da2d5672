package dev.viceversa.core.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverflowTest {

    /** People in pairs of two who both prefer the first mentor, with ten priorities. */
    private static SeatGraph manyPriorities(int people) {
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
        assertThat(new Auction().solve(manyPriorities(26_000), Watch.NONE))
                .isInstanceOf(SeatSolver.Solved.Overflowing.class);
    }

    @Test
    void shortest_paths_solve_what_overflows_the_auction() {
        SeatGraph graph = manyPriorities(26_000);
        SeatSolver.Solved.Seating seating = new ShortestPaths().seating(graph).orElseThrow();
        assertThat(seating.certificate().proven()).isTrue();
        assertThat(Tally.of(graph, seating.mentorOf()))
                .isEqualTo(new Tally(26_000, 26_000, 26_000 / 10 * 45L, 13_000L * (9_500 + 100)));
    }

    @Test
    void twenty_thousand_pairs_with_ten_priorities_do_not_overflow_the_auction() {
        SeatGraph graph = manyPriorities(20_000);
        SeatSolver.Solved.Seating seating = new Auction().seating(graph).orElseThrow();
        assertThat(seating.certificate().proven()).isTrue();
        assertThat(Tally.of(graph, seating.mentorOf()))
                .isEqualTo(new Tally(20_000, 20_000, 20_000 / 10 * 45L, 10_000L * (9_500 + 100)));
    }

    @Test
    void scarce_seats_with_ten_priorities_near_the_limit_go_to_the_first_in_rank() {
        int people = 22_000;
        int[] seats = new int[people];
        Arrays.fill(seats, 3);
        int[] priority = new int[4 * people];
        Arrays.setAll(priority, i -> i % 10);
        SeatGraph.Builder builder =
                new SeatGraph.Builder(Arrays.copyOf(seats, people / 3), Graphs.allIdle(people / 3), priority, people);
        for (int mentee = 0; mentee < priority.length; mentee++) {
            builder.pair(mentee / 12 % (people / 3), mentee % 7 * 1_000, mentee).endRow();
        }
        SeatGraph graph = builder.build();
        SeatSolver.Solved.Seating auction = new Auction().seating(graph).orElseThrow();
        SeatSolver.Solved.Seating paths = new ShortestPaths().seating(graph).orElseThrow();
        assertThat(auction.certificate().proven()).isTrue();
        assertThat(Tally.of(graph, auction.mentorOf())).isEqualTo(Tally.of(graph, paths.mentorOf()));
    }

    @Test
    void weights_give_up_tie_bits_before_they_give_up() {
        SeatGraph one =
                Graphs.of(1, new int[] {1}, Graphs.allIdle(1), new int[1], List.of(new Graphs.Edge(0, 0, 1, 255)));
        assertThat(Weights.of(one, 1).orElseThrow().tieShift()).isZero();
        assertThat(Weights.of(one, 1L << 40).orElseThrow().tieShift()).isPositive();
        assertThat(Weights.of(one, 1L << 52)).isEmpty();
    }

    @Test
    void weights_at_the_limit_still_solve_exactly() {
        SeatGraph graph = Graphs.sparse(2_000, 800, 4, 2, 7);
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
