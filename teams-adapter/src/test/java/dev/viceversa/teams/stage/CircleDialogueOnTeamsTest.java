package dev.viceversa.teams.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.CircleDialogue;

class CircleDialogueOnTeamsTest extends CircleDialogue {

    @Override
    protected Stage stage() {
        return TeamsStage.open();
    }
}
