package dev.viceversa.core.conversation.surveys;

import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.conversation.participation.StatusSection;
import dev.viceversa.core.enrollment.Enrollment;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.survey.Answering;
import dev.viceversa.core.survey.Surveys;
import dev.viceversa.core.survey.Wave;
import dev.viceversa.core.ui.Block;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Surveys somebody can still answer. Thread-safe. */
@Singleton
final class SurveyStatus implements StatusSection {

    private final Answering answering;
    private final Surveys surveys;

    SurveyStatus(Answering answering, Surveys surveys) {
        this.answering = answering;
        this.surveys = surveys;
    }

    @Override
    public int place() {
        return 300;
    }

    /** Whoever has not answered when a program ends still can. */
    @Override
    public List<Block> afterwards(Visitor visitor, Enrollment enrollment, Program program) {
        return blocks(visitor, enrollment, program);
    }

    @Override
    public List<Block> blocks(Visitor visitor, Enrollment enrollment, Program program) {
        List<Block> blocks = new ArrayList<>();
        for (Wave wave : answering.open(visitor.id(), program.id())) {
            blocks.add(Block.prose(
                    "survey.open", "title", surveys.get(wave.survey()).title(), "until", wave.closesAt()));
            blocks.add(Block.Buttons.of(SurveyCards.answer(wave)));
        }
        return blocks;
    }
}
