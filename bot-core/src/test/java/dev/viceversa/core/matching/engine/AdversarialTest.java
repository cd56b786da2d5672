package dev.viceversa.core.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Instances that make auctions crawl: endless price wars, everybody alike, everybody after the same one. */
class AdversarialTest {

    /** Each with the total fit it must reach, worked out by hand. */
    enum Shape {
        EQUAL_FITS_AND_ONE_SEAT_SHORT(700, 699, 1, 699, 699L * 5000) {
            @Override
            int fit(int mentee, int mentor) {
                return 5000;
            }
        },
        EQUAL_FITS_AND_HALF_THE_SEATS(700, 350, 1, 350, 350L * 5000) {
            @Override
            int fit(int mentee, int mentor) {
                return 5000;
            }
        },
        EVERYBODY_LIKES_THE_SAME_MENTORS(600, 600, 1, 600, 600L * 599 / 2 * 16) {
            @Override
            int fit(int mentee, int mentor) {
                return mentor * 16;
            }
        },
        ONE_POPULAR_MENTOR_AND_A_MODEST_OTHER_FOR_EACH(2000, 2001, 1, 2000, 10_000 + 1999) {
            @Override
            int fit(int mentee, int mentor) {
                return mentor == 2000 ? 10_000 : mentor == mentee ? 1 : NOT_PERMITTED;
            }
        },
        ONLY_ONE_POPULAR_MENTOR(2000, 1, 3, 3, 10_000 + 9_995 + 9_990) {
            @Override
            int fit(int mentee, int mentor) {
                return mentee * 5 + 5;
            }
        },
        A_LADDER_WHERE_EVERYBODY_MUST_STEP_BACK(2000, 2000, 1, 2000, 0) {
            @Override
            int fit(int mentee, int mentor) {
                return mentor == mentee ? 0 : mentor == mentee - 1 ? 10_000 : NOT_PERMITTED;
            }
        },
        A_RING_WHERE_THE_BETTER_TURN_IS_BARELY_BETTER(2000, 2000, 1, 2000, 2000L * 5000) {
            @Override
            int fit(int mentee, int mentor) {
                return mentor == mentee ? 4999 : mentor == (mentee + 1) % 2000 ? 5000 : NOT_PERMITTED;
            }
        },
        GROUPS_OF_FOURTEEN_FOR_NINE_SEATS(1400, 900, 1, 900, 900) {
            @Override
            int fit(int mentee, int mentor) {
                return mentee / 14 == mentor / 9 ? 1 : NOT_PERMITTED;
            }
        },
        PRODUCTS_THAT_ARE_NEARLY_TIED(500, 500, 1, 500, squares(500)) {
            @Override
            int fit(int mentee, int mentor) {
                return mentee * mentor / 25;
            }
        };

        static final int NOT_PERMITTED = -1;

        final int mentees;
        final int mentors;
        final int seats;
        final int pairs;
        final long fit;

        Shape(int mentees, int mentors, int seats, int pairs, long fit) {
            this.mentees = mentees;
            this.mentors = mentors;
            this.seats = seats;
            this.pairs = pairs;
            this.fit = fit;
        }

        abstract int fit(int mentee, int mentor);

        private static long squares(int n) {
            // Rounded down, some swaps lose nothing, but none gains: the sorted order is best up to rounding.
            long sum = 0;
            for (int i = 0; i < n; i++) {
                sum += (long) i * i / 25;
            }
            return sum;
        }

        SeatGraph graph(boolean ties) {
            RandomGenerator random = new Random(1);
            int[] allSeats = new int[mentors];
            Arrays.fill(allSeats, seats);
            SeatGraph.Builder builder =
                    new SeatGraph.Builder(allSeats, Graphs.allIdle(mentors), new int[mentees], mentees * 2);
            for (int mentee = 0; mentee < mentees; mentee++) {
                for (int mentor = 0; mentor < mentors; mentor++) {
                    int fit = fit(mentee, mentor);
                    if (fit != NOT_PERMITTED) {
                        builder.pair(mentor, fit, ties ? random.nextInt() : 0);
                    }
                }
                builder.endRow();
            }
            return builder.build();
        }
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void are_solved_and_proven_in_no_time(Shape shape) {
        for (boolean ties : new boolean[] {true, false}) {
            SeatGraph graph = shape.graph(ties);
            SeatSolver.Solved.Seating seating = Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> new Auction().seating(graph).orElseThrow());
            Tally tally = Tally.of(graph, seating.mentorOf());
            assertThat(seating.certificate().proven()).isTrue();
            assertThat(tally.mentees()).isEqualTo(shape.pairs);
            if (shape == Shape.PRODUCTS_THAT_ARE_NEARLY_TIED) {
                assertThat(tally.fit()).isGreaterThanOrEqualTo(shape.fit);
            } else {
                assertThat(tally.fit()).isEqualTo(shape.fit);
            }
        }
    }
}
