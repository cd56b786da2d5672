package dev.viceversa.core.conversation.programs;

import dev.viceversa.core.program.Cadence;
import dev.viceversa.core.program.Eligibility;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.ProgramRules;
import dev.viceversa.core.program.RuleBounds;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Answers;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Element;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.Input;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** What a coordinator may set about how a program works, as lists of what is possible, and how it is read. */
final class RulesForm {

    private static final String NO_LIMIT = "any";

    private RulesForm() {}

    static Form of(Program program) {
        ProgramRules rules = program.rules();
        RuleBounds bounds = RuleBounds.of(program);
        List<Element> elements = new ArrayList<>();
        if (bounds.frozen()) {
            elements.add(Block.quiet("program.rules_frozen"));
        } else {
            elements.add(direction(rules));
            elements.add(numbers(
                    "sessions", 1, RuleBounds.MOST_SESSIONS, rules.cadence().sessions()));
        }
        elements.add(choice(
                "weeks",
                RuleBounds.WEEKS,
                weeks(rules.cadence().every()),
                weeks -> Text.of("program.weeks_count", "weeks", weeks)));
        elements.add(choice(
                "minutes",
                RuleBounds.MINUTES,
                (int) rules.cadence().length().toMinutes(),
                minutes -> Text.of("program.minutes_count", "minutes", minutes)));
        elements.add(numbers("level_gap", 0, RuleBounds.MOST_LEVELS, rules.levelGap()));
        elements.add(numbers("shared_hours", 0, RuleBounds.MOST_HOURS, rules.sharedHours()));
        elements.add(numbers("seats", 1, 3, rules.mentorSeats()));
        elements.add(limit("mentors_up_to", rules.eligibility().mentorsUpTo()));
        elements.add(limit("mentees_from", rules.eligibility().menteesFrom()));
        if (!bounds.frozen()) {
            elements.add(numbers(
                    "scores", bounds.smallestScores(), highest(bounds.smallestScores()), rules.smallestScores()));
            elements.add(numbers(
                    "comments",
                    bounds.smallestComments(),
                    highest(bounds.smallestComments()),
                    rules.smallestComments()));
        }
        elements.addAll(RecurringFields.of(rules.recurring()));
        return new Form(
                Text.of("program.rules_title"),
                Text.of("program.save"),
                elements,
                ActionRef.of(ProgramConversation.FLOW, "rule", program.id().value()));
    }

    /** The rules as answered; what was not asked stays. The answers must have passed the form's check. */
    static ProgramRules read(Program program, Answers answers) {
        ProgramRules old = program.rules();
        Cadence cadence = new Cadence(
                every(answers.rating("weeks"), old.cadence().every()),
                Duration.ofMinutes(answers.rating("minutes")
                        .orElse((int) old.cadence().length().toMinutes())),
                answers.rating("sessions").orElse(old.cadence().sessions()));
        boolean junior = answers.text("direction").map("reverse"::equals).orElse(old.mentorsAreJunior());
        return new ProgramRules(
                length(cadence, old),
                cadence,
                old.matchingWindow(),
                old.menteeSeats(),
                answers.rating("seats").orElse(old.mentorSeats()),
                answers.rating("level_gap").orElse(old.levelGap()),
                answers.rating("shared_hours").orElse(old.sharedHours()),
                old.declineDays(),
                old.firstMeetingNudges(),
                old.coordinatorToldAfter(),
                old.stallAfter(),
                old.amberAfter(),
                old.deliveryDays(),
                old.deliveryAt(),
                old.weeklyReminders(),
                old.weeklyUnprompted(),
                old.remindersPerStep(),
                old.silencesBeforePause(),
                old.firstPulse(),
                old.pulseEvery(),
                answers.rating("scores").orElse(old.smallestScores()),
                answers.rating("comments").orElse(old.smallestComments()),
                junior,
                new Eligibility(answers.rating("mentors_up_to"), answers.rating("mentees_from")),
                old.counts(),
                RecurringFields.read(answers, old.recurring()));
    }

    /** As long as its sessions take; a program whose rhythm stays as it was keeps its length. */
    private static Period length(Cadence cadence, ProgramRules old) {
        if (cadence.every().equals(old.cadence().every())
                && cadence.sessions() == old.cadence().sessions()) {
            return old.length();
        }
        return cadence.every().multipliedBy(cadence.sessions()).normalized();
    }

    private static Period every(OptionalInt weeks, Period old) {
        if (weeks.isEmpty()) {
            return old;
        }
        return weeks.getAsInt() == 0 ? Period.ofMonths(1) : Period.ofWeeks(weeks.getAsInt());
    }

    private static int weeks(Period every) {
        return every.toTotalMonths() > 0 ? 0 : every.getDays() / 7;
    }

    private static Input direction(ProgramRules rules) {
        return new Input.ChooseOne(
                "direction",
                Text.of("program.direction"),
                Optional.of(Text.of("program.direction_hint")),
                true,
                List.of(
                        new Input.Option("reverse", Text.of("program.direction_reverse")),
                        new Input.Option("traditional", Text.of("program.direction_traditional"))),
                Optional.of(rules.mentorsAreJunior() ? "reverse" : "traditional"));
    }

    private static Input numbers(String name, int from, int to, int now) {
        return choice(
                name,
                IntStream.rangeClosed(from, to).boxed().toList(),
                now,
                number -> Text.verbatim(Integer.toString(number)));
    }

    private static Input limit(String name, OptionalInt now) {
        List<Input.Option> options = new ArrayList<>();
        options.add(new Input.Option(NO_LIMIT, Text.of("program.no_limit")));
        IntStream.rangeClosed(1, RuleBounds.MOST_LEVELS)
                .mapToObj(level ->
                        new Input.Option(Integer.toString(level), Text.of("program.level_count", "level", level)))
                .forEach(options::add);
        return new Input.ChooseOne(
                name,
                Text.of("program." + name),
                Optional.empty(),
                true,
                options,
                Optional.of(now.isPresent() ? Integer.toString(now.getAsInt()) : NO_LIMIT));
    }

    private static Input choice(String name, List<Integer> numbers, int now, IntFunction<Text> label) {
        List<Input.Option> options = numbers.stream()
                .map(number -> new Input.Option(Integer.toString(number), label.apply(number)))
                .toList();
        return new Input.ChooseOne(
                name,
                Text.of("program." + name),
                Optional.of(Text.of("program." + name + "_hint")),
                true,
                options,
                Optional.of(Integer.toString(now)).filter(value -> options.stream()
                        .anyMatch(option -> option.value().equals(value))));
    }

    private static int highest(int lowest) {
        return Math.max(lowest, RuleBounds.HIGHEST_THRESHOLD);
    }
}
