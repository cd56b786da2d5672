package dev.viceversa.bench;

import dev.viceversa.core.matching.engine.SeatGraph;

/** A solver that is measured. */
interface Peer {

    String name();

    /** Takes over a graph in whatever form this solver wants; not measured. */
    Task prepare(SeatGraph graph);

    /** A prepared graph. May be solved once only. */
    @FunctionalInterface
    interface Task {
        /** @return mentor of each mentee, or -1. This is what is measured. */
        int[] solve();
    }
}
