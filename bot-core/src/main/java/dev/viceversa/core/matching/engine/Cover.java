package dev.viceversa.core.matching.engine;

/** Prices to start an auction from. */
final class Cover {

    private final Seats seats;

    Cover(SeatGraph graph, Columns columns, Seats seats) {
        this.seats = seats;
    }

    long[] startingPrices(Weights weights) {
        long[] price = new long[seats.count()];
        for (int seat = 0; seat < price.length; seat++) {
            price[seat] = seats.floor(seat, weights);
        }
        return price;
    }
}
