package dev.viceversa.slack.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.GiveBackDialogue;

class GiveBackDialogueOnSlackTest extends GiveBackDialogue {

    @Override
    protected Stage stage() {
        return SlackStage.byHttp();
    }
}
