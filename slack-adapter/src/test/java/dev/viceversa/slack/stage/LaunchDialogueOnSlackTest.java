package dev.viceversa.slack.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.LaunchDialogue;

class LaunchDialogueOnSlackTest extends LaunchDialogue {

    @Override
    protected Stage stage() {
        return SlackStage.byHttp();
    }
}
