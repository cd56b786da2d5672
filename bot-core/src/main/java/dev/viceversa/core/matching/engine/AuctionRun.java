package dev.viceversa.core.matching.engine;

import java.util.Arrays;

/**
 * One run of the {@link Auction}.
 *
 * <p>Kept true after every round with increment ε: profit + price ≥ weight − ε for every pair, equality for seated pairs; a mentee
 * without a seat has profit 0, and after the reverse half a seat without a mentee costs its floor.
 */
final class AuctionRun {

    private static final int NOBODY = -1;
    private static final long UNAFFORDABLE = Long.MAX_VALUE >> 1;
    private static final int FIRST_STEP = 32;
    private static final int STEP = 10;
    private static final int LOOK_UP_EVERY = 1 << 10;

    private final SeatGraph graph;
    private final Weights weights;
    private final Watch watch;
    private final Seats seats;
    private final Columns columns;

    private final long[] price;
    private final int[] holder;
    private final int[] seatOf;
    private final long[] profit;

    /** Price of each mentor's cheapest seat, that seat, and the price of her second cheapest. */
    private final long[] low;

    private final int[] lowSeat;
    private final long[] secondLow;

    private long increment;
    private int steps;
    private boolean cancelled;

    AuctionRun(SeatGraph graph, Weights weights, Watch watch) {
        this.graph = graph;
        this.weights = weights;
        this.watch = watch;
        this.seats = new Seats(graph);
        this.columns = new Columns(graph);
        this.price = new Cover(graph, seats).startingPrices(weights);
        this.holder = new int[seats.count()];
        Arrays.fill(holder, NOBODY);
        this.seatOf = new int[graph.mentees];
        Arrays.fill(seatOf, NOBODY);
        this.profit = new long[graph.mentees];
        this.low = new long[graph.mentors];
        this.lowSeat = new int[graph.mentors];
        this.secondLow = new long[graph.mentors];
    }

    SeatSolver.Solved solve() {
        for (int mentor = 0; mentor < graph.mentors; mentor++) {
            refresh(mentor);
        }
        increment = Math.max(1, weights.largestPart() / FIRST_STEP);
        int rounds = 1;
        for (long left = increment; left > 1; left = Math.max(1, left / STEP)) {
            rounds++;
        }
        for (int round = 1; ; round++) {
            forward();
            reverse();
            if (cancelled) {
                return new SeatSolver.Solved.Cancelled();
            }
            watch.progressed((double) round / rounds);
            if (increment == 1) {
                return seating();
            }
            increment = Math.max(1, increment / STEP);
        }
    }

    private SeatSolver.Solved seating() {
        int[] mentorOf = new int[graph.mentees];
        for (int mentee = 0; mentee < graph.mentees; mentee++) {
            mentorOf[mentee] = seatOf[mentee] == NOBODY ? -1 : seats.mentorOf(seatOf[mentee]);
        }
        // Up to the last increment may be missing at every pair. Where seats are fewer, the proof is tighter with it on
        // their side.
        if (seats.count() < graph.mentees) {
            for (int seat = 0; seat < price.length; seat++) {
                price[seat] += increment;
            }
        }
        Prices prices = Prices.of(graph, seats, weights, price);
        return new SeatSolver.Solved.Seating(mentorOf, Certificate.of(graph, mentorOf, prices), prices);
    }

    /** Mentees without a seat bid until everybody has one or finds nothing worth its price. */
    private void forward() {
        int[] queue = new int[graph.mentees + 1];
        int tail = 0;
        for (int mentee = 0; mentee < graph.mentees; mentee++) {
            if (!content(mentee)) {
                queue[tail++] = mentee;
            }
        }
        int head = 0;
        while (head != tail && !stopped()) {
            int mentee = queue[head];
            head = head + 1 == queue.length ? 0 : head + 1;
            int displaced = bid(mentee);
            if (displaced != NOBODY) {
                queue[tail] = displaced;
                tail = tail + 1 == queue.length ? 0 : tail + 1;
            }
        }
    }

    /** Whether a mentee may stay where she is under the current, finer increment; if not, she gets up. */
    private boolean content(int mentee) {
        int seat = seatOf[mentee];
        if (seat == NOBODY) {
            return false;
        }
        long base = weights.base(graph.priority[mentee]);
        long best = 0;
        for (int pair = graph.rowStart[mentee]; pair < graph.rowStart[mentee + 1]; pair++) {
            best = Math.max(best, base + weights.part(graph.valueOf[pair]) - low[graph.mentorOf[pair]]);
        }
        if (profit[mentee] >= best - increment) {
            return true;
        }
        seatOf[mentee] = NOBODY;
        holder[seat] = NOBODY;
        return false;
    }

    /** @return who lost her seat to this bid, or NOBODY */
    private int bid(int mentee) {
        long base = weights.base(graph.priority[mentee]);
        long fitUnit = weights.fitUnit();
        long unit = weights.unit();
        int tieShift = weights.tieShift();
        long first = Long.MIN_VALUE;
        long second = Long.MIN_VALUE;
        int best = NOBODY;
        int end = graph.rowStart[mentee + 1];
        for (int pair = graph.rowStart[mentee]; pair < end; pair++) {
            int value = graph.valueOf[pair];
            int mentor = graph.mentorOf[pair];
            long offer = (value >>> SeatGraph.TIE_BITS) * fitUnit
                    + ((value & SeatGraph.TIE_MASK) >>> tieShift) * unit
                    - low[mentor];
            if (offer > second) {
                if (offer > first) {
                    second = first;
                    first = offer;
                    best = pair;
                } else {
                    second = offer;
                }
            }
        }
        if (best == NOBODY || base + first <= 0) {
            profit[mentee] = 0;
            return NOBODY;
        }
        int mentor = graph.mentorOf[best];
        first += base;
        // The alternatives: another mentor, another seat of the same mentor, no seat at all.
        second = Math.max(Math.max(0, second + base), first + low[mentor] - secondLow[mentor]);
        int seat = lowSeat[mentor];
        int displaced = holder[seat];
        if (displaced != NOBODY) {
            seatOf[displaced] = NOBODY;
        }
        profit[mentee] = Math.max(0, second - increment);
        price[seat] += first - profit[mentee];
        holder[seat] = mentee;
        seatOf[mentee] = seat;
        refresh(mentor);
        return displaced;
    }

    /** Empty seats above their floor get cheaper until somebody moves there or the floor is reached. */
    private void reverse() {
        int[] stack = new int[seats.count()];
        int top = 0;
        for (int seat = 0; seat < stack.length; seat++) {
            if (holder[seat] == NOBODY && price[seat] > seats.floor(seat, weights)) {
                stack[top++] = seat;
            }
        }
        while (top > 0 && !stopped()) {
            int vacated = offer(stack[--top]);
            if (vacated != NOBODY && price[vacated] > seats.floor(vacated, weights)) {
                stack[top++] = vacated;
            }
        }
    }

    /** @return the seat somebody left to sit here, or NOBODY */
    private int offer(int seat) {
        int mentor = seats.mentorOf(seat);
        long floor = seats.floor(seat, weights);
        long first = Long.MIN_VALUE;
        long second = Long.MIN_VALUE;
        int best = NOBODY;
        for (int at = columns.start[mentor]; at < columns.start[mentor + 1]; at++) {
            int mentee = columns.menteeOf[at];
            long worth = weights.base(graph.priority[mentee]) + weights.part(columns.valueOf[at]) - profit[mentee];
            if (worth > second) {
                if (worth > first) {
                    second = first;
                    first = worth;
                    best = at;
                } else {
                    second = worth;
                }
            }
        }
        if (best == NOBODY || first <= floor + increment) {
            price[seat] = floor;
            refresh(mentor);
            return NOBODY;
        }
        int mentee = columns.menteeOf[best];
        int vacated = seatOf[mentee];
        if (vacated != NOBODY) {
            holder[vacated] = NOBODY;
        }
        price[seat] = Math.max(floor, second == Long.MIN_VALUE ? floor : second - increment);
        profit[mentee] += first - price[seat];
        holder[seat] = mentee;
        seatOf[mentee] = seat;
        refresh(mentor);
        return vacated;
    }

    private void refresh(int mentor) {
        long cheapest = UNAFFORDABLE;
        long next = UNAFFORDABLE;
        int at = NOBODY;
        for (int seat = seats.first(mentor); seat < seats.first(mentor + 1); seat++) {
            if (price[seat] < cheapest) {
                next = cheapest;
                cheapest = price[seat];
                at = seat;
            } else if (price[seat] < next) {
                next = price[seat];
            }
        }
        low[mentor] = cheapest;
        lowSeat[mentor] = at;
        secondLow[mentor] = next;
    }

    private boolean stopped() {
        if (++steps % LOOK_UP_EVERY == 0 && watch.cancelled()) {
            cancelled = true;
        }
        return cancelled;
    }
}
