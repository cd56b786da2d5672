package dev.viceversa.teams.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.RecognitionDialogue;

class RecognitionDialogueOnTeamsTest extends RecognitionDialogue {

    @Override
    protected Stage stage() {
        return TeamsStage.open();
    }
}
