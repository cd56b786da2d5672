package dev.viceversa.teams.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.LaunchDialogue;

class LaunchDialogueOnTeamsTest extends LaunchDialogue {

    @Override
    protected Stage stage() {
        return TeamsStage.open();
    }
}
