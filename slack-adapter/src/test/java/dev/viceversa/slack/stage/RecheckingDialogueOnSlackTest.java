package dev.viceversa.slack.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.RecheckingDialogue;

class RecheckingDialogueOnSlackTest extends RecheckingDialogue {

    @Override
    protected Stage stage() {
        return SlackStage.byHttp();
    }
}
