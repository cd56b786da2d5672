package dev.viceversa.core.conversation.programs;

import dev.viceversa.core.program.Cadence;
import dev.viceversa.core.program.Mode;
import dev.viceversa.core.program.PairRules;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.ProgramRules;
import dev.viceversa.core.program.RuleBounds;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Answers;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Element;
import dev.viceversa.core.ui.Input;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Who mentors whom, how often, how long. */
final class RhythmPage implements RulesPage {

    private static final String MODE = "direction";

    @Override
    public String name() {
        return "rhythm";
    }

    @Override
    public Text now(Program program) {
        Cadence cadence = program.rules().cadence();
        return Text.of(
                "program.page_rhythm_now",
                "direction",
                Text.of("program.direction_" + program.rules().mode().word()),
                "sessions",
                cadence.sessions(),
                "minutes",
                cadence.length().toMinutes(),
                "weeks",
                weeks(cadence.every()));
    }

    @Override
    public List<Element> questions(Program program) {
        Cadence cadence = program.rules().cadence();
        List<Element> questions = new ArrayList<>();
        if (RuleBounds.of(program).frozen()) {
            questions.add(Block.quiet("program.rules_frozen"));
        } else {
            questions.add(mode(program.rules().mode()));
            questions.add(Choices.numbers("sessions", 1, RuleBounds.MOST_SESSIONS, cadence.sessions()));
        }
        questions.add(Choices.among(
                "weeks",
                RuleBounds.WEEKS,
                weeks(cadence.every()),
                weeks -> Text.of("program.weeks_count", "weeks", weeks)));
        questions.add(Choices.among(
                "minutes",
                RuleBounds.MINUTES,
                (int) cadence.length().toMinutes(),
                minutes -> Text.of("program.minutes_count", "minutes", minutes)));
        return questions;
    }

    @Override
    public ProgramRules read(Program program, Answers answers) {
        ProgramRules old = program.rules();
        Cadence cadence = new Cadence(
                every(answers.rating("weeks"), old.cadence().every()),
                Duration.ofMinutes(Choices.answered(
                        answers, "minutes", (int) old.cadence().length().toMinutes())),
                Choices.answered(answers, "sessions", old.cadence().sessions()));
        Mode mode = answered(answers).orElse(old.mode());
        return old.with(old.rhythm().with(mode, cadence)).with(fitting(old.pairs(), mode));
    }

    /** Who mentors whom, as a choice; also asked when a program is set up. */
    static Input mode(Mode now) {
        return new Input.ChooseOne(
                MODE,
                Text.of("program.direction"),
                Optional.of(Text.of("program.direction_hint")),
                false,
                Arrays.stream(Mode.values())
                        .map(mode -> new Input.Option(mode.word(), Text.of("program.direction_" + mode.word())))
                        .toList(),
                Optional.of(now.word()));
    }

    /** Who mentors whom, as answered; empty when it was not. */
    static Optional<Mode> answered(Answers answers) {
        return Arrays.stream(Mode.values())
                .filter(mode -> answers.text(MODE).filter(mode.word()::equals).isPresent())
                .findFirst();
    }

    /** Peers are closer than the gap: a gap of nothing would leave nobody. */
    private static PairRules fitting(PairRules pairs, Mode mode) {
        return mode == Mode.PEER && pairs.levelGap() == 0 ? pairs.apart(1) : pairs;
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
}
