package dev.viceversa.slack.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.PrivacyDialogue;

class PrivacyDialogueOnSlackTest extends PrivacyDialogue {

    @Override
    protected Stage stage() {
        return SlackStage.byHttp();
    }
}
