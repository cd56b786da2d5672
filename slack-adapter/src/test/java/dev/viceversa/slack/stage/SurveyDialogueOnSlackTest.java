package dev.viceversa.slack.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.SurveyDialogue;

class SurveyDialogueOnSlackTest extends SurveyDialogue {

    @Override
    protected Stage stage() {
        return SlackStage.byHttp();
    }
}
