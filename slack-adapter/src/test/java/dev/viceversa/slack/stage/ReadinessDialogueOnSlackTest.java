package dev.viceversa.slack.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.ReadinessDialogue;

class ReadinessDialogueOnSlackTest extends ReadinessDialogue {

    @Override
    protected Stage stage() {
        return SlackStage.byHttp();
    }
}
