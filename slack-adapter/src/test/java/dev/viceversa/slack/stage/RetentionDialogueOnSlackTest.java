package dev.viceversa.slack.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.RetentionDialogue;

class RetentionDialogueOnSlackTest extends RetentionDialogue {

    @Override
    protected Stage stage() {
        return SlackStage.byHttp();
    }
}
