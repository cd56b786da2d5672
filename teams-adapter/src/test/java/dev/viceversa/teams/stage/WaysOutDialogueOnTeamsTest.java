package dev.viceversa.teams.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.WaysOutDialogue;

class WaysOutDialogueOnTeamsTest extends WaysOutDialogue {

    @Override
    protected Stage stage() {
        return TeamsStage.open();
    }
}
