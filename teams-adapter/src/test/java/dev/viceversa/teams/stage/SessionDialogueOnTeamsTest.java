package dev.viceversa.teams.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.SessionDialogue;

class SessionDialogueOnTeamsTest extends SessionDialogue {

    @Override
    protected Stage stage() {
        return TeamsStage.open();
    }
}
