package dev.viceversa.bench;

import dev.viceversa.core.matching.engine.SeatGraph;
import dev.viceversa.core.matching.engine.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Solvers on one graph in turns, so that whatever else the machine does hits all of them. */
final class Duel {

    private final SeatGraph graph;
    private final Map<String, Tally> reached = new LinkedHashMap<>();
    private final Map<String, List<Double>> seconds = new LinkedHashMap<>();

    Duel(SeatGraph graph) {
        this.graph = graph;
    }

    /** Runs every peer so many times; the first ones only warm up. */
    void run(List<Peer> peers, int warmUps, int measured) {
        for (int turn = 0; turn < warmUps + measured; turn++) {
            for (Peer peer : peers) {
                Peer.Task task = peer.prepare(graph);
                long start = System.nanoTime();
                int[] mentorOf = task.solve();
                double taken = (System.nanoTime() - start) / 1e9;
                reached.put(peer.name(), Tally.of(graph, mentorOf));
                if (turn >= warmUps) {
                    seconds.computeIfAbsent(peer.name(), name -> new ArrayList<>())
                            .add(taken);
                }
            }
        }
    }

    double median(Peer peer) {
        double[] sorted = seconds.get(peer.name()).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Whether all peers seated as many people, used as many mentors and reached the same total fit. */
    boolean equal() {
        return reached.values().stream().distinct().count() == 1;
    }

    Map<String, Tally> reached() {
        return reached;
    }
}
