package dev.viceversa.teams.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.RetentionDialogue;

class RetentionDialogueOnTeamsTest extends RetentionDialogue {

    @Override
    protected Stage stage() {
        return TeamsStage.open();
    }
}
