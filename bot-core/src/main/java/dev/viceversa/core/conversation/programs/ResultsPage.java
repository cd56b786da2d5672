package dev.viceversa.core.conversation.programs;

import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.ProgramRules;
import dev.viceversa.core.program.Results;
import dev.viceversa.core.program.RuleBounds;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Answers;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Element;
import java.util.ArrayList;
import java.util.List;

/** When people are asked how it goes, and how small a group may be shown. */
final class ResultsPage implements RulesPage {

    private static final List<Integer> DAYS = List.of(14, 21, 30, 45, 60, 90);

    @Override
    public String name() {
        return "results";
    }

    @Override
    public Text now(Program program) {
        Results now = program.rules().results();
        return Text.of(
                "program.page_results_now",
                "first",
                now.firstPulse(),
                "every",
                now.pulseEvery(),
                "scores",
                now.smallestScores(),
                "comments",
                now.smallestComments());
    }

    @Override
    public List<Element> questions(Program program) {
        Results now = program.rules().results();
        RuleBounds bounds = RuleBounds.of(program);
        List<Element> questions = new ArrayList<>();
        questions.add(Choices.days("first_pulse", DAYS, now.firstPulse()));
        questions.add(Choices.days("pulse_every", DAYS.subList(2, DAYS.size()), now.pulseEvery()));
        if (bounds.frozen()) {
            questions.add(Block.quiet("program.thresholds_frozen"));
        } else {
            questions.add(Choices.numbers(
                    "scores", bounds.smallestScores(), highest(bounds.smallestScores()), now.smallestScores()));
            questions.add(Choices.numbers(
                    "comments", bounds.smallestComments(), highest(bounds.smallestComments()), now.smallestComments()));
        }
        return questions;
    }

    @Override
    public ProgramRules read(Program program, Answers answers) {
        Results old = program.rules().results();
        return program.rules()
                .with(new Results(
                        Choices.answered(answers, "first_pulse", old.firstPulse()),
                        Choices.answered(answers, "pulse_every", old.pulseEvery()),
                        Choices.answered(answers, "scores", old.smallestScores()),
                        Choices.answered(answers, "comments", old.smallestComments())));
    }

    private static int highest(int lowest) {
        return Math.max(lowest, RuleBounds.HIGHEST_THRESHOLD);
    }
}
