package dev.viceversa.teams.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.JoiningDialogue;

class JoiningDialogueOnTeamsTest extends JoiningDialogue {

    @Override
    protected Stage stage() {
        return TeamsStage.open();
    }
}
