package dev.viceversa.teams.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.GrowthDialogue;

class GrowthDialogueOnTeamsTest extends GrowthDialogue {

    @Override
    protected Stage stage() {
        return TeamsStage.open();
    }
}
