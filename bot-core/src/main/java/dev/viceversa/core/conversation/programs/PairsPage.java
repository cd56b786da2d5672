package dev.viceversa.core.conversation.programs;

import dev.viceversa.core.program.Eligibility;
import dev.viceversa.core.program.Mode;
import dev.viceversa.core.program.PairRules;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.ProgramRules;
import dev.viceversa.core.program.RuleBounds;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Answers;
import dev.viceversa.core.ui.Element;
import dev.viceversa.core.ui.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Who may be paired with whom, and when. */
final class PairsPage implements RulesPage {

    @Override
    public String name() {
        return "pairs";
    }

    @Override
    public Text now(Program program) {
        ProgramRules rules = program.rules();
        return Text.of(
                rules.mode() == Mode.PEER ? "program.page_pairs_now_peer" : "program.page_pairs_now",
                "levels",
                rules.levelGap(),
                "hours",
                rules.sharedHours(),
                "days",
                rules.declineDays(),
                "weeks",
                rules.pairs().roundEvery());
    }

    @Override
    public List<Element> questions(Program program) {
        PairRules pairs = program.rules().pairs();
        Mode mode = program.rules().mode();
        List<Element> questions = new ArrayList<>();
        questions.add(
                mode == Mode.PEER
                        ? Choices.numbers("level_span", 1, RuleBounds.MOST_LEVELS, pairs.levelGap())
                        : Choices.numbers("level_gap", 0, RuleBounds.MOST_LEVELS, pairs.levelGap()));
        questions.add(Choices.numbers("shared_hours", 0, RuleBounds.MOST_HOURS, pairs.sharedHours()));
        questions.add(Choices.numbers("seats", 1, RuleBounds.MOST_SEATS, pairs.mentorSeats()));
        questions.add(Choices.numbers("mentee_seats", 1, RuleBounds.MOST_SEATS, pairs.menteeSeats()));
        questions.addAll(levels(mode, pairs.eligibility()));
        questions.add(Choices.days(
                "decline_days",
                IntStream.rangeClosed(1, RuleBounds.MOST_DECLINE_DAYS).boxed().toList(),
                pairs.declineDays()));
        questions.add(Choices.among(
                "rounds",
                IntStream.rangeClosed(1, RuleBounds.MOST_WEEKS_BETWEEN_ROUNDS)
                        .boxed()
                        .toList(),
                pairs.roundEvery(),
                weeks -> Text.of("program.weeks_count", "weeks", weeks)));
        return questions;
    }

    @Override
    public ProgramRules read(Program program, Answers answers) {
        PairRules old = program.rules().pairs();
        Mode mode = program.rules().mode();
        return program.rules()
                .with(new PairRules(
                        old.matchingWindow(),
                        Choices.answered(answers, "mentee_seats", old.menteeSeats()),
                        Choices.answered(answers, "seats", old.mentorSeats()),
                        Choices.answered(answers, mode == Mode.PEER ? "level_span" : "level_gap", old.levelGap()),
                        Choices.answered(answers, "shared_hours", old.sharedHours()),
                        Choices.answered(answers, "decline_days", old.declineDays()),
                        Choices.answered(answers, "rounds", old.roundEvery()),
                        levels(mode, old.eligibility(), answers)));
    }

    /** The limits that make sense in this mode: who mentors stands at one end of the company, who learns at the other. */
    private static List<Input> levels(Mode mode, Eligibility now) {
        return switch (mode) {
            case REVERSE ->
                List.of(
                        Choices.limit("mentors_up_to", now.mentors().upTo()),
                        Choices.limit("mentees_from", now.mentees().from()));
            case TRADITIONAL ->
                List.of(
                        Choices.limit("mentors_from", now.mentors().from()),
                        Choices.limit("mentees_up_to", now.mentees().upTo()));
            case PEER -> List.of();
        };
    }

    private static Eligibility levels(Mode mode, Eligibility old, Answers answers) {
        return switch (mode) {
            case REVERSE ->
                new Eligibility(
                        old.mentors().upTo(answers.rating("mentors_up_to")),
                        old.mentees().from(answers.rating("mentees_from")));
            case TRADITIONAL ->
                new Eligibility(
                        old.mentors().from(answers.rating("mentors_from")),
                        old.mentees().upTo(answers.rating("mentees_up_to")));
            case PEER -> old;
        };
    }
}
