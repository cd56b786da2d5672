package dev.viceversa.core.conversation.surveys;

import dev.viceversa.core.survey.Survey;
import dev.viceversa.core.survey.Wave;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Message;
import java.util.List;

/** An invitation to answer. Pure. */
final class SurveyCards {

    private SurveyCards() {}

    static Message invitation(Survey survey, Wave wave) {
        return new Message(
                survey.title(),
                List.of(
                        new Block.Heading(survey.title()),
                        new Block.Prose(survey.intro()),
                        Block.Buttons.of(answer(wave)),
                        Block.quiet("survey.anonymous", "until", wave.closesAt())));
    }

    static Button answer(Wave wave) {
        return Button.primary(
                "survey.answer", ActionRef.of(SurveyConversation.FLOW, SurveyConversation.ANSWER, wave.id()));
    }
}
