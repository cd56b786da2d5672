package dev.viceversa.teams.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.WeighingDialogue;

class WeighingDialogueOnTeamsTest extends WeighingDialogue {

    @Override
    protected Stage stage() {
        return TeamsStage.open();
    }
}
