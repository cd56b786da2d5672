package dev.viceversa.teams.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.PrivacyDialogue;

class PrivacyDialogueOnTeamsTest extends PrivacyDialogue {

    @Override
    protected Stage stage() {
        return TeamsStage.open();
    }
}
