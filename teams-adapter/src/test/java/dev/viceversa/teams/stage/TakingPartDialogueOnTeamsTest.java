package dev.viceversa.teams.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.TakingPartDialogue;

class TakingPartDialogueOnTeamsTest extends TakingPartDialogue {

    @Override
    protected Stage stage() {
        return TeamsStage.open();
    }
}
