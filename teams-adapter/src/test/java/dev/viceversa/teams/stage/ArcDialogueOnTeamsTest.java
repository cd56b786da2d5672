package dev.viceversa.teams.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.ArcDialogue;

class ArcDialogueOnTeamsTest extends ArcDialogue {

    @Override
    protected Stage stage() {
        return TeamsStage.open();
    }
}
