package dev.viceversa.teams.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.OtherModesDialogue;

class OtherModesDialogueOnTeamsTest extends OtherModesDialogue {

    @Override
    protected Stage stage() {
        return TeamsStage.open();
    }
}
