package dev.viceversa.slack.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.CircleDialogue;

class CircleDialogueOnSlackTest extends CircleDialogue {

    @Override
    protected Stage stage() {
        return SlackStage.byHttp();
    }
}
