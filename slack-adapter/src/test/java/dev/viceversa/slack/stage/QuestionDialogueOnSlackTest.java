package dev.viceversa.slack.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.QuestionDialogue;

class QuestionDialogueOnSlackTest extends QuestionDialogue {

    @Override
    protected Stage stage() {
        return SlackStage.byHttp();
    }
}
