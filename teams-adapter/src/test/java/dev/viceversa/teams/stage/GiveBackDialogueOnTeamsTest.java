package dev.viceversa.teams.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.GiveBackDialogue;

class GiveBackDialogueOnTeamsTest extends GiveBackDialogue {

    @Override
    protected Stage stage() {
        return TeamsStage.open();
    }
}
