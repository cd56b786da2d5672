package dev.viceversa.slack.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.InsightDialogue;

class InsightDialogueOnSlackTest extends InsightDialogue {

    @Override
    protected Stage stage() {
        return SlackStage.byHttp();
    }
}
