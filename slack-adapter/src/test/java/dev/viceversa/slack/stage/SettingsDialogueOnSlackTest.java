package dev.viceversa.slack.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.SettingsDialogue;

class SettingsDialogueOnSlackTest extends SettingsDialogue {

    @Override
    protected Stage stage() {
        return SlackStage.byHttp();
    }
}
