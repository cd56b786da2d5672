package dev.viceversa.teams.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.PartnerDialogue;

class PartnerDialogueOnTeamsTest extends PartnerDialogue {

    @Override
    protected Stage stage() {
        return TeamsStage.open();
    }
}
