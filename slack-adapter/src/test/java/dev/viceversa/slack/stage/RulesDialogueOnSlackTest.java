package dev.viceversa.slack.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.RulesDialogue;

class RulesDialogueOnSlackTest extends RulesDialogue {

    @Override
    protected Stage stage() {
        return SlackStage.byHttp();
    }
}
