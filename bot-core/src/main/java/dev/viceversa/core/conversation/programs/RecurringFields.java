package dev.viceversa.core.conversation.programs;

import dev.viceversa.core.program.Recurring;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Answers;
import dev.viceversa.core.ui.Element;
import dev.viceversa.core.ui.Input;
import java.util.List;
import java.util.Optional;

/** The part of the rules' form about what comes back by itself, and how it is read. */
final class RecurringFields {

    private static final String ONE_PAGER = "one_pager";
    private static final String DIGEST = "story_digest";
    private static final String CIRCLES = "circles";

    private RecurringFields() {}

    static List<Element> of(Recurring now) {
        return List.of(monthly(ONE_PAGER, now.onePager()), monthly(DIGEST, now.storyDigest()), circles(now));
    }

    /** As answered; what was not asked stays. */
    static Recurring read(Answers answers, Recurring old) {
        return new Recurring(
                answers.text(ONE_PAGER).map("monthly"::equals).orElse(old.onePager()),
                answers.text(DIGEST).map("monthly"::equals).orElse(old.storyDigest()),
                answers.rating(CIRCLES).orElse(old.circleWeeks()));
    }

    private static Input monthly(String name, boolean now) {
        return new Input.ChooseOne(
                name,
                Text.of("program." + name),
                Optional.of(Text.of("program." + name + "_hint")),
                true,
                List.of(
                        new Input.Option("monthly", Text.of("program.monthly")),
                        new Input.Option("off", Text.of("program.off"))),
                Optional.of(now ? "monthly" : "off"));
    }

    private static Input circles(Recurring now) {
        return new Input.ChooseOne(
                CIRCLES,
                Text.of("program.circles"),
                Optional.of(Text.of("program.circles_hint")),
                true,
                Recurring.CIRCLE_WEEKS.stream()
                        .map(weeks -> new Input.Option(
                                Integer.toString(weeks),
                                weeks == 0 ? Text.of("program.off") : Text.of("program.circle_weeks", "weeks", weeks)))
                        .toList(),
                Optional.of(Integer.toString(now.circleWeeks())));
    }
}
