package dev.viceversa.teams.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.ProgramLifeDialogue;

class ProgramLifeDialogueOnTeamsTest extends ProgramLifeDialogue {

    @Override
    protected Stage stage() {
        return TeamsStage.open();
    }
}
