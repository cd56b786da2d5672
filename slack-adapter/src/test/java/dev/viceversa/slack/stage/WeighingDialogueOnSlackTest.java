package dev.viceversa.slack.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.WeighingDialogue;

class WeighingDialogueOnSlackTest extends WeighingDialogue {

    @Override
    protected Stage stage() {
        return SlackStage.byHttp();
    }
}
