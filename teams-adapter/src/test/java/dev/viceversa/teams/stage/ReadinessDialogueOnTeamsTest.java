package dev.viceversa.teams.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.ReadinessDialogue;

class ReadinessDialogueOnTeamsTest extends ReadinessDialogue {

    @Override
    protected Stage stage() {
        return TeamsStage.open();
    }
}
