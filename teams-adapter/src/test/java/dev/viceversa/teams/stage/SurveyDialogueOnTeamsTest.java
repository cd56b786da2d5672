package dev.viceversa.teams.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.SurveyDialogue;

class SurveyDialogueOnTeamsTest extends SurveyDialogue {

    @Override
    protected Stage stage() {
        return TeamsStage.open();
    }
}
