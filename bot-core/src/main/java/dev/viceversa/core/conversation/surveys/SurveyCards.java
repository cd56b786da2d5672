package dev.viceversa.core.conversation.surveys;

import dev.viceversa.core.survey.Survey;
import dev.viceversa.core.survey.Wave;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Message;
import java.util.ArrayList;
import java.util.List;

/** An invitation to answer. Pure. */
public final class SurveyCards {

    private SurveyCards() {}

    /**
     * @param opening what the survey is for, or why it is asked again
     * @param more what else fits into the same message
     */
    static Message invitation(Survey survey, Wave wave, List<Text> opening, List<Block> more) {
        List<Block> blocks = new ArrayList<>(List.of(new Block.Heading(survey.title())));
        opening.forEach(text -> blocks.add(new Block.Prose(text)));
        blocks.add(Block.Buttons.of(answer(wave)));
        blocks.add(Block.quiet("survey.anonymous", "until", wave.closesAt()));
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
