package dev.viceversa.bench;

import dev.viceversa.core.matching.engine.Auction;
import dev.viceversa.core.matching.engine.SeatGraph;
import dev.viceversa.core.matching.engine.SeatSolver;

/** The product's engine. Unlike its peers', its time includes building every structure it needs and checking the proof. */
final class Ours implements Peer {

    @Override
    public String name() {
        return "viceversa";
    }

    @Override
    public Task prepare(SeatGraph graph) {
        return () -> {
            SeatSolver.Solved.Seating seating = new Auction().seating(graph).orElseThrow();
            if (!seating.certificate().proven()) {
                throw new IllegalStateException("not proven");
            }
            return seating.mentorOf();
        };
    }
}
