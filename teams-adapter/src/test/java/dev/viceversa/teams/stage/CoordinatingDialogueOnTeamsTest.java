package dev.viceversa.teams.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.CoordinatingDialogue;

class CoordinatingDialogueOnTeamsTest extends CoordinatingDialogue {

    @Override
    protected Stage stage() {
        return TeamsStage.open();
    }
}
