package dev.viceversa.bench;

import dev.viceversa.core.matching.engine.SeatGraph;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/** JGraphT's exact bipartite matcher. Knows one seat a mentor only, and takes minutes for thousands of people. */
final class JGraphT implements Peer {

    @Override
    public String name() {
        return "JGraphT";
    }

    @Override
    public Task prepare(SeatGraph graph) {
        SimpleWeightedGraph<Integer, DefaultWeightedEdge> weighted =
                new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        Set<Integer> mentees = new HashSet<>();
        Set<Integer> mentors = new HashSet<>();
        for (int mentee = 0; mentee < graph.mentees(); mentee++) {
            mentees.add(mentee);
            weighted.addVertex(mentee);
        }
        for (int mentor = 0; mentor < graph.mentors(); mentor++) {
            mentors.add(graph.mentees() + mentor);
            weighted.addVertex(graph.mentees() + mentor);
        }
        double bonus = (double) graph.mostPairs() * SeatGraph.MAX_FIT + 1;
        for (int mentee = 0; mentee < graph.mentees(); mentee++) {
            for (int pair = graph.rowStart(mentee); pair < graph.rowStart(mentee + 1); pair++) {
                DefaultWeightedEdge edge = weighted.addEdge(mentee, graph.mentees() + graph.mentorOf(pair));
                weighted.setEdgeWeight(edge, bonus + graph.fitOf(pair));
            }
        }
        return () -> {
            int[] mentorOf = new int[graph.mentees()];
            Arrays.fill(mentorOf, -1);
            for (DefaultWeightedEdge edge : new MaximumWeightBipartiteMatching<>(weighted, mentees, mentors)
                    .getMatching()
                    .getEdges()) {
                mentorOf[weighted.getEdgeSource(edge)] = weighted.getEdgeTarget(edge) - graph.mentees();
            }
            return mentorOf;
        };
    }
}
