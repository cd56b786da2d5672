package dev.viceversa.slack.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.SessionDialogue;

class SessionDialogueOnSlackTest extends SessionDialogue {

    @Override
    protected Stage stage() {
        return SlackStage.byHttp();
    }
}
