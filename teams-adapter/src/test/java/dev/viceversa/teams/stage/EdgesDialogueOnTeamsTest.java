package dev.viceversa.teams.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.EdgesDialogue;

class EdgesDialogueOnTeamsTest extends EdgesDialogue {

    @Override
    protected Stage stage() {
        return TeamsStage.open();
    }
}
