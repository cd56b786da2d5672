package dev.viceversa.core.matching;

import java.util.List;

/** Whether a round can be matched at all. */
public sealed interface ProblemCheck {

    /** It can. */
    record Ready(MatchingProblem problem) implements ProblemCheck {}

    /**
     * It cannot, and nothing was computed.
     *
     * @param faults everything that is wrong, never empty
     */
    record Refused(List<ProblemFault> faults) implements ProblemCheck {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
