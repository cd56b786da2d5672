package dev.viceversa.core.conversation.matching;

import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.matching.MatchProgress;
import dev.viceversa.core.matching.Pair;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.round.MatchRun;
import dev.viceversa.core.round.Previewing;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/** Makes a preview at once, or puts it on the list when that would keep the coordinator waiting. Thread-safe. */
@Singleton
final class PreviewMaking {

    private final Previewing previewing;
    private final MatchAnswers answers;
    private final LongRuns longRuns;

    PreviewMaking(Previewing previewing, MatchAnswers answers, LongRuns longRuns) {
        this.previewing = previewing;
        this.answers = answers;
        this.longRuns = longRuns;
    }

    /** @param before the preview this one can be compared with; empty for a first one */
    Reply make(Program program, Visitor visitor, Set<Pair> pins, Set<Pair> bars, Optional<String> before) {
        if (!program.joinable()) {
            return Reply.replace("match.not_now", "program", program.name());
        }
        if (longRuns.tooBig(program.id())) {
            longRuns.ask(MatchRun.Task.PREVIEW, program.id(), visitor.id(), before, pins, bars);
            return new Reply.Nothing();
        }
        return new Reply.Replace(answers.previewed(
                program, previewing.make(program, visitor.id(), pins, bars, before, MatchProgress.NONE)));
    }
}
