package dev.viceversa.teams.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.SettingsDialogue;

class SettingsDialogueOnTeamsTest extends SettingsDialogue {

    @Override
    protected Stage stage() {
        return TeamsStage.open();
    }
}
