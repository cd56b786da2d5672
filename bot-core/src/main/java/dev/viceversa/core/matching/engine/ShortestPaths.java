package dev.viceversa.core.matching.engine;

import java.util.Arrays;

/**
 * Successive shortest augmenting paths: seats one mentee after the other, each along the path that costs the others least. Slower than
 * the {@link Auction} on big rounds, but it needs no scaled numbers; it is the fallback where those would overflow, and the oracle
 * the auction is tested against.
 */
public final class ShortestPaths implements SeatSolver {

    @Override
    public Solved solve(SeatGraph graph, Watch watch) {
        return Weights.of(graph, 1)
                .map(weights -> new Run(graph, weights).solve(watch))
                .orElseGet(Solved.Overflowing::new);
    }

    /** Invariant between paths: profit + price ≥ weight for every pair, equal where seated, and unsold seats cost their floor. */
    private static final class Run {

        private static final int NOBODY = -1;
        private static final long FAR = Long.MAX_VALUE;

        private final SeatGraph graph;
        private final Weights weights;
        private final Seats seats;
        private final long[] price;
        private final long[] profit;
        private final int[] holder;
        private final int[] seatOf;

        private final long[] distance;
        private final int[] from;
        private final boolean[] settled;
        private final int[] touched;
        private int touchedCount;
        private final DistanceQueue queue = new DistanceQueue();

        private long bestEnd;
        private int endSeat;
        private int endMentee;

        Run(SeatGraph graph, Weights weights) {
            this.graph = graph;
            this.weights = weights;
            this.seats = new Seats(graph);
            this.price = new long[seats.count()];
            for (int seat = 0; seat < price.length; seat++) {
                price[seat] = seats.floor(seat, weights);
            }
            this.profit = new long[graph.mentees];
            this.holder = new int[seats.count()];
            Arrays.fill(holder, NOBODY);
            this.seatOf = new int[graph.mentees];
            Arrays.fill(seatOf, NOBODY);
            this.distance = new long[seats.count()];
            Arrays.fill(distance, FAR);
            this.from = new int[seats.count()];
            this.settled = new boolean[seats.count()];
            this.touched = new int[seats.count()];
        }

        Solved solve(Watch watch) {
            for (int mentee = 0; mentee < graph.mentees; mentee++) {
                if (watch.cancelled()) {
                    return new Solved.Cancelled();
                }
                seat(mentee);
                watch.progressed((mentee + 1.0) / graph.mentees);
            }
            int[] mentorOf = new int[graph.mentees];
            for (int mentee = 0; mentee < graph.mentees; mentee++) {
                mentorOf[mentee] = seatOf[mentee] == NOBODY ? -1 : seats.mentorOf(seatOf[mentee]);
            }
            Prices prices = Prices.of(graph, seats, weights, price);
            return new Solved.Seating(mentorOf, Certificate.of(graph, mentorOf, prices), prices);
        }

        private void seat(int mentee) {
            profit[mentee] = bestProfit(mentee);
            if (profit[mentee] == 0) {
                return;
            }
            // Ending at a mentee means that she stays without a seat: costs her whole profit, starting with the
            // newcomer herself.
            bestEnd = profit[mentee];
            endMentee = mentee;
            endSeat = NOBODY;
            search(mentee);
            raisePrices(mentee);
            augment(mentee);
            for (int i = 0; i < touchedCount; i++) {
                distance[touched[i]] = FAR;
                settled[touched[i]] = false;
            }
            touchedCount = 0;
            queue.clear();
        }

        private long bestProfit(int mentee) {
            long best = 0;
            for (int pair = graph.rowStart[mentee]; pair < graph.rowStart[mentee + 1]; pair++) {
                long weight = weight(mentee, pair);
                int mentor = graph.mentorOf[pair];
                for (int seat = seats.first(mentor); seat < seats.first(mentor + 1); seat++) {
                    best = Math.max(best, weight - price[seat]);
                }
            }
            return best;
        }

        private long weight(int mentee, int pair) {
            return weights.base(graph.priority[mentee]) + weights.part(graph.valueOf[pair]);
        }

        private void search(int start) {
            expand(start, 0);
            while (!queue.isEmpty()) {
                long reached = queue.distance();
                int seat = queue.poll();
                if (reached >= bestEnd) {
                    return;
                }
                if (settled[seat] || reached > distance[seat]) {
                    continue;
                }
                settled[seat] = true;
                int mentee = holder[seat];
                if (mentee == NOBODY) {
                    bestEnd = reached;
                    endSeat = seat;
                    endMentee = NOBODY;
                    return;
                }
                if (reached + profit[mentee] < bestEnd) {
                    bestEnd = reached + profit[mentee];
                    endMentee = mentee;
                    endSeat = NOBODY;
                }
                expand(mentee, reached);
            }
        }

        private void expand(int mentee, long soFar) {
            for (int pair = graph.rowStart[mentee]; pair < graph.rowStart[mentee + 1]; pair++) {
                long reduced = soFar + profit[mentee] - weight(mentee, pair);
                int mentor = graph.mentorOf[pair];
                for (int seat = seats.first(mentor); seat < seats.first(mentor + 1); seat++) {
                    long reach = reduced + price[seat];
                    if (reach < distance[seat] && reach < bestEnd && !settled[seat]) {
                        if (distance[seat] == FAR) {
                            touched[touchedCount++] = seat;
                        }
                        distance[seat] = reach;
                        from[seat] = mentee;
                        queue.add(reach, seat);
                    }
                }
            }
        }

        private void raisePrices(int start) {
            profit[start] -= bestEnd;
            for (int i = 0; i < touchedCount; i++) {
                int seat = touched[i];
                if (settled[seat] && distance[seat] < bestEnd) {
                    long raise = bestEnd - distance[seat];
                    price[seat] += raise;
                    profit[holder[seat]] -= raise;
                }
            }
        }

        private void augment(int start) {
            int seat = endSeat;
            if (seat == NOBODY) {
                if (endMentee == start) {
                    return;
                }
                seat = seatOf[endMentee];
                seatOf[endMentee] = NOBODY;
            }
            while (true) {
                int mentee = from[seat];
                int vacated = seatOf[mentee];
                seatOf[mentee] = seat;
                holder[seat] = mentee;
                if (mentee == start) {
                    return;
                }
                seat = vacated;
            }
        }
    }
}
