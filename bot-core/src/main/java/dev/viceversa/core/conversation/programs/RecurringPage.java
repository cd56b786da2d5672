package dev.viceversa.core.conversation.programs;

import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.ProgramRules;
import dev.viceversa.core.program.Recurring;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Answers;
import dev.viceversa.core.ui.Element;
import dev.viceversa.core.ui.Input;
import java.util.List;
import java.util.Optional;

/** What comes back by itself while a program runs, besides the sessions of its pairs. */
final class RecurringPage implements RulesPage {

    private static final String ONE_PAGER = "one_pager";
    private static final String DIGEST = "story_digest";
    private static final String CIRCLES = "circles";

    @Override
    public String name() {
        return "recurring";
    }

    @Override
    public Text now(Program program) {
        Recurring now = program.rules().recurring();
        return Text.of(
                "program.page_recurring_now",
                "one_pager",
                onOff(now.onePager()),
                "digest",
                onOff(now.storyDigest()),
                "circles",
                circles(now.circleWeeks()));
    }

    @Override
    public List<Element> questions(Program program) {
        Recurring now = program.rules().recurring();
        return List.of(monthly(ONE_PAGER, now.onePager()), monthly(DIGEST, now.storyDigest()), circles(now));
    }

    @Override
    public ProgramRules read(Program program, Answers answers) {
        Recurring old = program.rules().recurring();
        return program.rules()
                .with(new Recurring(
                        answers.text(ONE_PAGER).map("monthly"::equals).orElse(old.onePager()),
                        answers.text(DIGEST).map("monthly"::equals).orElse(old.storyDigest()),
                        Choices.answered(answers, CIRCLES, old.circleWeeks())));
    }

    private static Input monthly(String name, boolean now) {
        return new Input.ChooseOne(
                name,
                Text.of("program." + name),
                Optional.of(Text.of("program." + name + "_hint")),
                true,
                List.of(new Input.Option("monthly", onOff(true)), new Input.Option("off", onOff(false))),
                Optional.of(now ? "monthly" : "off"));
    }

    private static Input circles(Recurring now) {
        return new Input.ChooseOne(
                CIRCLES,
                Text.of("program.circles"),
                Optional.of(Text.of("program.circles_hint")),
                true,
                Recurring.CIRCLE_WEEKS.stream()
                        .map(weeks -> new Input.Option(Integer.toString(weeks), circles(weeks)))
                        .toList(),
                Optional.of(Integer.toString(now.circleWeeks())));
    }

    private static Text onOff(boolean monthly) {
        return Text.of(monthly ? "program.monthly" : "program.off");
    }

    private static Text circles(int weeks) {
        return weeks == 0 ? Text.of("program.off") : Text.of("program.circle_weeks", "weeks", weeks);
    }
}
