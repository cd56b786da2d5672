package dev.viceversa.slack.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.OtherModesDialogue;

class OtherModesDialogueOnSlackTest extends OtherModesDialogue {

    @Override
    protected Stage stage() {
        return SlackStage.byHttp();
    }
}
