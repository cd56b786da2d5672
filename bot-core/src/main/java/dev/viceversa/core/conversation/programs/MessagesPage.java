package dev.viceversa.core.conversation.programs;

import dev.viceversa.core.program.MessageRules;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.ProgramRules;
import dev.viceversa.core.program.RuleBounds;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Answers;
import dev.viceversa.core.ui.Element;
import dev.viceversa.core.ui.Input;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** When and how often people hear from us unprompted. */
final class MessagesPage implements RulesPage {

    private static final int EARLIEST = 7;
    private static final int LATEST = 17;

    @Override
    public String name() {
        return "messages";
    }

    @Override
    public Text now(Program program) {
        MessageRules messages = program.rules().messages();
        return Text.of(
                "program.page_messages_now",
                "days",
                Text.list(messages.days().stream().map(MessagesPage::day).toList()),
                "time",
                messages.at().toString(),
                "reminders",
                messages.weeklyReminders(),
                "unprompted",
                messages.weeklyUnprompted());
    }

    @Override
    public List<Element> questions(Program program) {
        MessageRules messages = program.rules().messages();
        return List.of(
                new Input.ChooseMany(
                        "delivery_days",
                        Text.of("program.delivery_days"),
                        Optional.of(Text.of("program.delivery_days_hint")),
                        true,
                        Arrays.stream(DayOfWeek.values())
                                .map(day -> new Input.Option(day.name(), day(day)))
                                .toList(),
                        DayOfWeek.values().length,
                        messages.days().stream().map(DayOfWeek::name).toList()),
                time(messages.at()),
                Choices.numbers("weekly_reminders", 1, RuleBounds.MOST_REMINDERS, messages.weeklyReminders()),
                Choices.numbers("weekly_unprompted", 1, RuleBounds.MOST_UNPROMPTED, messages.weeklyUnprompted()),
                Choices.numbers("per_step", 1, RuleBounds.MOST_PER_STEP, messages.remindersPerStep()),
                Choices.numbers("silences", 1, RuleBounds.MOST_SILENCES, messages.silencesBeforePause()));
    }

    @Override
    public Map<String, Text> contradictions(Answers answers) {
        int reminders = answers.rating("weekly_reminders").orElse(1);
        int all = answers.rating("weekly_unprompted").orElse(RuleBounds.MOST_UNPROMPTED);
        return all < reminders
                ? Map.of("weekly_unprompted", Text.of("program.weekly_unprompted_too_few", "reminders", reminders))
                : Map.of();
    }

    @Override
    public ProgramRules read(Program program, Answers answers) {
        MessageRules old = program.rules().messages();
        return program.rules()
                .with(new MessageRules(
                        answers.chosen("delivery_days").stream()
                                .map(DayOfWeek::valueOf)
                                .distinct()
                                .sorted()
                                .toList(),
                        answers.text("delivery_at").map(LocalTime::parse).orElse(old.at()),
                        Choices.answered(answers, "weekly_reminders", old.weeklyReminders()),
                        Choices.answered(answers, "weekly_unprompted", old.weeklyUnprompted()),
                        Choices.answered(answers, "per_step", old.remindersPerStep()),
                        Choices.answered(answers, "silences", old.silencesBeforePause())));
    }

    private static Input time(LocalTime now) {
        return new Input.ChooseOne(
                "delivery_at",
                Text.of("program.delivery_at"),
                Optional.of(Text.of("program.delivery_at_hint")),
                true,
                IntStream.rangeClosed(2 * EARLIEST, 2 * LATEST)
                        .mapToObj(half -> LocalTime.MIDNIGHT.plusMinutes(30L * half))
                        .map(time -> new Input.Option(time.toString(), Text.verbatim(time.toString())))
                        .toList(),
                Optional.of(now.toString()));
    }

    /** The name of a weekday in the reader's language. */
    private static Text day(DayOfWeek day) {
        return Text.of("program.weekday", "day", LocalDate.EPOCH.with(TemporalAdjusters.nextOrSame(day)));
    }
}
