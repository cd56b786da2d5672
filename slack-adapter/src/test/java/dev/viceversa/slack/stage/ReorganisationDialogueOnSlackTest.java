package dev.viceversa.slack.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.ReorganisationDialogue;

class ReorganisationDialogueOnSlackTest extends ReorganisationDialogue {

    @Override
    protected Stage stage() {
        return SlackStage.byHttp();
    }
}
