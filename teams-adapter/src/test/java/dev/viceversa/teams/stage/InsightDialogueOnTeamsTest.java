package dev.viceversa.teams.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.InsightDialogue;

class InsightDialogueOnTeamsTest extends InsightDialogue {

    @Override
    protected Stage stage() {
        return TeamsStage.open();
    }
}
