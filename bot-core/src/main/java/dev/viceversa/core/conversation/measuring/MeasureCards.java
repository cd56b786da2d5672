package dev.viceversa.core.conversation.measuring;

import dev.viceversa.core.conversation.surveys.SurveyCards;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.release.Result;
import dev.viceversa.core.survey.AskingReadiness;
import dev.viceversa.core.survey.Declarations;
import dev.viceversa.core.survey.Readiness;
import dev.viceversa.core.survey.Survey;
import dev.viceversa.core.survey.Surveys;
import dev.viceversa.core.survey.Wave;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What coordinators see of a program's measuring, and what the channel is asked. Only reads. Thread-safe. */
@Singleton
class MeasureCards {

    private final AskingReadiness asking;
    private final Declarations declarations;
    private final Surveys surveys;

    MeasureCards(AskingReadiness asking, Declarations declarations, Surveys surveys) {
        this.asking = asking;
        this.declarations = declarations;
        this.surveys = surveys;
    }

    /** How the program is measured, with what can be done about it. */
    Message overview(Program program) {
        List<Block> blocks = new ArrayList<>();
        Text title = Text.of("measure.title", "program", program.name());
        blocks.add(new Block.Heading(title));
        blocks.add(Block.prose(
                "measure.plan",
                "first",
                program.rules().firstPulse(),
                "every",
                program.rules().pulseEvery()));
        String by = declarations.of(program.id()).name().toLowerCase(Locale.ROOT);
        blocks.add(Block.Facts.of(new Block.Fact(Text.of("measure.shown_by"), Text.of("measure.by_" + by))));
        blocks.add(Block.quiet(
                "measure.thresholds",
                "scores",
                program.rules().smallestScores(),
                "comments",
                program.rules().smallestComments()));
        List<Button> buttons = new ArrayList<>();
        buttons.add(Button.of("measure.choose", action("dimension", program)));
        if (asking.possible(program)) {
            buttons.add(Button.of("measure.ask_ready", action("ready", program)));
        }
        blocks.add(new Block.Buttons(buttons));
        asking.latest(program).ifPresent(wave -> {
            blocks.add(new Block.Divider());
            blocks.addAll(standing(wave));
        });
        return new Message(title, blocks);
    }

    /** What a readiness wave advises once it closed; told to every coordinator. */
    Message advice(Program program, Wave wave) {
        List<Block> blocks = new ArrayList<>();
        Text title = Text.of("measure.ready_title", "program", program.name());
        blocks.add(new Block.Heading(title));
        blocks.addAll(standing(wave));
        return new Message(title, blocks);
    }

    /** Asked in the program's channel. */
    Message question(Program program, Wave wave) {
        Survey survey = surveys.get(Survey.READINESS);
        return Message.of(
                survey.title(),
                new Block.Heading(survey.title()),
                Block.prose("measure.ready_for", "program", program.name()),
                new Block.Prose(survey.intro()),
                Block.Buttons.of(SurveyCards.answer(wave)),
                Block.quiet("survey.anonymous", "until", wave.closesAt().minusMillis(1)));
    }

    private List<Block> standing(Wave wave) {
        if (wave.unfinished()) {
            return List.of(
                    Block.prose("measure.ready_open", "until", wave.closesAt().minusMillis(1)),
                    Block.Buttons.of(SurveyCards.answer(wave)));
        }
        Survey survey = surveys.get(Survey.READINESS);
        Optional<Readiness> readiness = wave.outcome().flatMap(outcome -> Readiness.of(survey, outcome));
        List<Block> blocks = new ArrayList<>();
        if (readiness.isEmpty()) {
            blocks.add(
                    Block.prose("measure.ready_unknown", "least", wave.terms().scores()));
        } else {
            blocks.addAll(reasons(survey, readiness.get()));
            if (wave.outcome().orElseThrow().results().stream()
                    .anyMatch(result -> result.state() == Result.State.REPEATED)) {
                blocks.add(Block.quiet("report.repeated"));
            }
        }
        blocks.add(Block.quiet("measure.ready_limits"));
        return blocks;
    }

    private static List<Block> reasons(Survey survey, Readiness found) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.prose("measure.advice_" + found.advice().name().toLowerCase(Locale.ROOT)));
        if (!found.weakest().isEmpty()) {
            blocks.add(Block.prose("measure.because"));
            blocks.add(new Block.Facts(found.weakest().stream()
                    .map(item ->
                            new Block.Fact(survey.item(item).orElseThrow().ask(), Text.of("measure.helps_" + item)))
                    .toList()));
        }
        return blocks;
    }

    private static ActionRef action(String verb, Program program) {
        return ActionRef.of(MeasureConversation.FLOW, verb, program.id().value());
    }
}
