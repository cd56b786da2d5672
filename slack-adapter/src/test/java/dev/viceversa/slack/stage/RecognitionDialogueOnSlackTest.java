package dev.viceversa.slack.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.RecognitionDialogue;

class RecognitionDialogueOnSlackTest extends RecognitionDialogue {

    @Override
    protected Stage stage() {
        return SlackStage.byHttp();
    }
}
