package dev.viceversa.teams.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.ReorganisationDialogue;

class ReorganisationDialogueOnTeamsTest extends ReorganisationDialogue {

    @Override
    protected Stage stage() {
        return TeamsStage.open();
    }
}
