package dev.viceversa.slack.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.ArcDialogue;

class ArcDialogueOnSlackTest extends ArcDialogue {

    @Override
    protected Stage stage() {
        return SlackStage.byHttp();
    }
}
