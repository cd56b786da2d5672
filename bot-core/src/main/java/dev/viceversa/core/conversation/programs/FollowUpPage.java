package dev.viceversa.core.conversation.programs;

import dev.viceversa.core.program.FollowUp;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.ProgramRules;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Answers;
import dev.viceversa.core.ui.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** When a pair without a date is brought up again. Each day must come after the one before. */
final class FollowUpPage implements RulesPage {

    @Override
    public String name() {
        return "follow_up";
    }

    @Override
    public Text now(Program program) {
        FollowUp now = program.rules().followUp();
        return Text.of(
                "program.page_follow_up_now",
                "first",
                now.firstMeeting().getFirst(),
                "second",
                now.firstMeeting().getLast(),
                "told",
                now.coordinatorTold(),
                "stall",
                now.stall(),
                "amber",
                now.amber());
    }

    @Override
    public List<Element> questions(Program program) {
        FollowUp now = program.rules().followUp();
        return List.of(
                Choices.days(
                        "first_nudge",
                        List.of(1, 2, 3, 4, 5, 7),
                        now.firstMeeting().getFirst()),
                Choices.days(
                        "second_nudge",
                        List.of(4, 5, 6, 7, 8, 10, 14),
                        now.firstMeeting().getLast()),
                Choices.days("told_after", List.of(7, 8, 10, 12, 14, 21, 28), now.coordinatorTold()),
                Choices.days("stall", List.of(14, 21, 28, 35, 42, 56), now.stall()),
                Choices.days("amber", List.of(21, 28, 35, 42, 49, 56, 70), now.amber()));
    }

    @Override
    public Map<String, Text> contradictions(Answers answers) {
        Map<String, Text> problems = new LinkedHashMap<>();
        after(answers, "first_nudge", "second_nudge", problems);
        after(answers, "second_nudge", "told_after", problems);
        after(answers, "stall", "amber", problems);
        return problems;
    }

    private static void after(Answers answers, String earlier, String later, Map<String, Text> problems) {
        int day = answers.rating(earlier).orElse(0);
        if (answers.rating(later).orElse(Integer.MAX_VALUE) <= day) {
            problems.put(later, Text.of("program.must_be_later", "days", day));
        }
    }

    @Override
    public ProgramRules read(Program program, Answers answers) {
        FollowUp old = program.rules().followUp();
        return program.rules()
                .with(new FollowUp(
                        List.of(
                                Choices.answered(
                                        answers,
                                        "first_nudge",
                                        old.firstMeeting().getFirst()),
                                Choices.answered(
                                        answers,
                                        "second_nudge",
                                        old.firstMeeting().getLast())),
                        Choices.answered(answers, "told_after", old.coordinatorTold()),
                        Choices.answered(answers, "stall", old.stall()),
                        Choices.answered(answers, "amber", old.amber())));
    }
}
