package dev.viceversa.slack.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.TakingPartDialogue;

class TakingPartDialogueOnSlackTest extends TakingPartDialogue {

    @Override
    protected Stage stage() {
        return SlackStage.byHttp();
    }
}
