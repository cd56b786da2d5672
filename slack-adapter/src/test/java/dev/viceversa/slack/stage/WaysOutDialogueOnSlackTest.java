package dev.viceversa.slack.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.WaysOutDialogue;

class WaysOutDialogueOnSlackTest extends WaysOutDialogue {

    @Override
    protected Stage stage() {
        return SlackStage.byHttp();
    }
}
