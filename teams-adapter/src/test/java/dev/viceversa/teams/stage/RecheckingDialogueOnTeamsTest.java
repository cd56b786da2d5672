package dev.viceversa.teams.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.RecheckingDialogue;

class RecheckingDialogueOnTeamsTest extends RecheckingDialogue {

    @Override
    protected Stage stage() {
        return TeamsStage.open();
    }
}
