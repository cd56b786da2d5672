package dev.viceversa.slack.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.GrowthDialogue;

class GrowthDialogueOnSlackTest extends GrowthDialogue {

    @Override
    protected Stage stage() {
        return SlackStage.byHttp();
    }
}
