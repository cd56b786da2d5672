package dev.viceversa.core.conversation.matching;

import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.matching.MatchProgress;
import dev.viceversa.core.matching.Pair;
import dev.viceversa.core.people.People;
import dev.viceversa.core.round.Alternatives;
import dev.viceversa.core.round.MatchRun;
import dev.viceversa.core.round.Preview;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Answers;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers a coordinator who asks why two people are not a pair, at once or from the list of long runs. Thread-safe. */
@Singleton
final class WhyNotDesk {

    private final People people;
    private final Alternatives alternatives;
    private final WhyNotAnswers answers;
    private final LongRuns longRuns;

    WhyNotDesk(People people, Alternatives alternatives, WhyNotAnswers answers, LongRuns longRuns) {
        this.people = people;
        this.alternatives = alternatives;
        this.answers = answers;
        this.longRuns = longRuns;
    }

    Reply ask(Preview preview) {
        return new Reply.Ask(WhyNotForm.of(preview, people).form());
    }

    Reply answered(Preview preview, Answers given, Visitor visitor) {
        WhyNotForm asked = WhyNotForm.of(preview, people);
        Map<String, Text> problems = asked.problems(given);
        if (!problems.isEmpty()) {
            return new Reply.Correct(asked.form(), problems);
        }
        Pair pair = asked.pair(given);
        if (longRuns.tooBig(preview.program())) {
            longRuns.ask(
                    MatchRun.Task.WHY_NOT,
                    preview.program(),
                    visitor.id(),
                    Optional.of(preview.id()),
                    Set.of(pair),
                    Set.of());
            return new Reply.Nothing();
        }
        return new Reply.Say(answer(preview, pair, MatchProgress.NONE));
    }

    Message answer(Preview preview, Pair pair, MatchProgress progress) {
        return alternatives
                .whyNot(preview, pair, progress)
                .map(why -> answers.message(preview, pair, why))
                .orElseGet(() -> answers.outdated(preview));
    }
}
