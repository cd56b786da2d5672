package dev.viceversa.bench;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import dev.viceversa.core.matching.engine.SeatGraph;
import java.util.Arrays;

/** Google's minimum cost flow: source, mentees, mentors, sink. Only its solve call is measured, not handing over the arcs. */
final class OrTools implements Peer {

    static {
        Loader.loadNativeLibraries();
    }

    @Override
    public String name() {
        return "OR-Tools";
    }

    @Override
    public Task prepare(SeatGraph graph) {
        MinCostFlow flow = new MinCostFlow();
        int mentees = graph.mentees();
        int source = mentees + graph.mentors();
        int sink = source + 1;
        for (int mentee = 0; mentee < mentees; mentee++) {
            for (int pair = graph.rowStart(mentee); pair < graph.rowStart(mentee + 1); pair++) {
                flow.addArcWithCapacityAndUnitCost(mentee, mentees + graph.mentorOf(pair), 1, -graph.fitOf(pair));
            }
        }
        for (int mentee = 0; mentee < mentees; mentee++) {
            flow.addArcWithCapacityAndUnitCost(source, mentee, 1, 0);
        }
        long bonus = (long) graph.mostPairs() * SeatGraph.MAX_FIT + 1;
        for (int mentor = 0; mentor < graph.mentors(); mentor++) {
            int first = graph.idle(mentor) ? Math.min(1, graph.seats(mentor)) : 0;
            flow.addArcWithCapacityAndUnitCost(mentees + mentor, sink, first, -bonus);
            flow.addArcWithCapacityAndUnitCost(mentees + mentor, sink, graph.seats(mentor) - first, 0);
        }
        flow.setNodeSupply(source, graph.mostPairs());
        flow.setNodeSupply(sink, -graph.mostPairs());
        return () -> {
            if (flow.solveMaxFlowWithMinCost() != MinCostFlowBase.Status.OPTIMAL) {
                throw new IllegalStateException("OR-Tools found no optimum");
            }
            int[] mentorOf = new int[mentees];
            Arrays.fill(mentorOf, -1);
            for (int mentee = 0; mentee < mentees; mentee++) {
                for (int pair = graph.rowStart(mentee); pair < graph.rowStart(mentee + 1); pair++) {
                    if (flow.getFlow(pair) == 1) {
                        mentorOf[mentee] = graph.mentorOf(pair);
                    }
                }
            }
            return mentorOf;
        };
    }
}
