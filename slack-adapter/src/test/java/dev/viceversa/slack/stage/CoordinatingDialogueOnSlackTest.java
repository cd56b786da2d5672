package dev.viceversa.slack.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.CoordinatingDialogue;

class CoordinatingDialogueOnSlackTest extends CoordinatingDialogue {

    @Override
    protected Stage stage() {
        return SlackStage.byHttp();
    }
}
