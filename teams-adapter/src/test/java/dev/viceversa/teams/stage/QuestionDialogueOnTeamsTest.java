package dev.viceversa.teams.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.QuestionDialogue;

class QuestionDialogueOnTeamsTest extends QuestionDialogue {

    @Override
    protected Stage stage() {
        return TeamsStage.open();
    }
}
