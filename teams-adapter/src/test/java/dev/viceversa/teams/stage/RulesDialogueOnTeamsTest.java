package dev.viceversa.teams.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.RulesDialogue;

class RulesDialogueOnTeamsTest extends RulesDialogue {

    @Override
    protected Stage stage() {
        return TeamsStage.open();
    }
}
