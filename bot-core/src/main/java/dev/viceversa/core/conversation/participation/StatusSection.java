package dev.viceversa.core.conversation.participation;

import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.enrollment.Enrollment;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.ui.Block;
import java.util.List;

/**
 * What one room has to say about where somebody stands in one program: the next step first. Only reads; shown on
 * {@code status} and on the home page. Thread-safe.
 */
public interface StatusSection {

    /** Smaller stands higher: 0 role and state, 100 pairing, 200 sessions, 300 open questions. */
    int place();

    /** What to show; empty list for nothing. The enrollment is the visitor's own, of a program that is not over. */
    List<Block> blocks(Visitor visitor, Enrollment enrollment, Program program);

    /** What is still open of a program that is over; usually nothing. The enrollment is the visitor's own. */
    default List<Block> afterwards(Visitor visitor, Enrollment enrollment, Program program) {
        return List.of();
    }
}
