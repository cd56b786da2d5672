package dev.viceversa.teams.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.ProgramEndDialogue;

class ProgramEndDialogueOnTeamsTest extends ProgramEndDialogue {

    @Override
    protected Stage stage() {
        return TeamsStage.open();
    }
}
