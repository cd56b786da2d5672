package dev.viceversa.core.conversation.matching;

import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.matching.MatchProgress;
import dev.viceversa.core.matching.ProposalDiff;
import dev.viceversa.core.people.People;
import dev.viceversa.core.round.MatchRun;
import dev.viceversa.core.round.Preview;
import dev.viceversa.core.round.Rechecking;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Says whether a preview comes out the same again, at once or from the list of long runs. Thread-safe. */
@Singleton
final class RecheckDesk {

    /** So much of the hash tells two inputs apart for a reader; the whole is in the database. */
    private static final int SHOWN = 12;

    private final Rechecking rechecking;
    private final People people;
    private final LongRuns longRuns;

    RecheckDesk(Rechecking rechecking, People people, LongRuns longRuns) {
        this.rechecking = rechecking;
        this.people = people;
        this.longRuns = longRuns;
    }

    Reply ask(Preview preview, Visitor visitor) {
        if (longRuns.tooBig(preview.program())) {
            longRuns.ask(
                    MatchRun.Task.RECHECK,
                    preview.program(),
                    visitor.id(),
                    Optional.of(preview.id()),
                    Set.of(),
                    Set.of());
            return new Reply.Nothing();
        }
        return new Reply.Say(answer(preview, MatchProgress.NONE));
    }

    Message answer(Preview preview, MatchProgress progress) {
        return switch (rechecking.check(preview, progress)) {
            case Rechecking.Outcome.Same() ->
                plain(
                        preview,
                        Text.of(
                                "match.recheck_same",
                                "at",
                                preview.madeAt(),
                                "hash",
                                preview.proposal().inputHash().substring(0, SHOWN)));
            case Rechecking.Outcome.Different(ProposalDiff change) -> different(preview, change);
            case Rechecking.Outcome.NoLongerKept() -> plain(preview, Text.of("match.recheck_gone"));
            case Rechecking.Outcome.Stopped() -> plain(preview, Text.of("match.cancelled"));
        };
    }

    private Message different(Preview preview, ProposalDiff change) {
        Names names = Names.of(
                people,
                Names.idsOf(Stream.concat(change.gained().stream(), change.lost().stream())
                        .toList()));
        Text words = Text.of("match.recheck_different", "at", preview.madeAt());
        return Message.of(
                words,
                new Block.Prose(words),
                new Block.Facts(List.of(
                        PreviewDetails.fact("gained", PreviewDetails.pairs(change.gained(), names)),
                        PreviewDetails.fact("lost", PreviewDetails.pairs(change.lost(), names)))),
                Block.Buttons.of(PreviewDetails.back(preview)));
    }

    private static Message plain(Preview preview, Text words) {
        return Message.of(words, new Block.Prose(words), Block.Buttons.of(PreviewDetails.back(preview)));
    }
}
