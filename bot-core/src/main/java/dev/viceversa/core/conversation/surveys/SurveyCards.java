package dev.viceversa.core.conversation.surveys;

import dev.viceversa.core.survey.Survey;
import dev.viceversa.core.survey.Wave;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Message;
import java.util.ArrayList;
import java.util.List;

/** An invitation to answer. Pure. */
public final class SurveyCards {

    private SurveyCards() {}

    /** @param more what else fits into the same message */
    static Message invitation(Survey survey, Wave wave, List<Block> more) {
        List<Block> blocks = new ArrayList<>(List.of(
                new Block.Heading(survey.title()),
                new Block.Prose(survey.intro()),
                Block.Buttons.of(answer(wave)),
                Block.quiet("survey.anonymous", "until", wave.closesAt())));
        if (!more.isEmpty()) {
            blocks.add(new Block.Divider());
            blocks.addAll(more);
        }
        return new Message(survey.title(), blocks);
    }

    /** The way into a wave's form. */
    public static Button answer(Wave wave) {
        return Button.primary(
                "survey.answer", ActionRef.of(SurveyConversation.FLOW, SurveyConversation.ANSWER, wave.id()));
    }
}
