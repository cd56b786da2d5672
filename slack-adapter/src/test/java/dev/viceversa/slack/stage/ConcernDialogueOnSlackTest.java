package dev.viceversa.slack.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.ConcernDialogue;

class ConcernDialogueOnSlackTest extends ConcernDialogue {

    @Override
    protected Stage stage() {
        return SlackStage.byHttp();
    }
}
