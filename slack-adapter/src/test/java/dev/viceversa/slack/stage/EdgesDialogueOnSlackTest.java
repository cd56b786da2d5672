package dev.viceversa.slack.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.EdgesDialogue;

class EdgesDialogueOnSlackTest extends EdgesDialogue {

    @Override
    protected Stage stage() {
        return SlackStage.byHttp();
    }
}
