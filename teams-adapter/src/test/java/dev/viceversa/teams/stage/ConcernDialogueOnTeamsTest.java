package dev.viceversa.teams.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.ConcernDialogue;

class ConcernDialogueOnTeamsTest extends ConcernDialogue {

    @Override
    protected Stage stage() {
        return TeamsStage.open();
    }
}
