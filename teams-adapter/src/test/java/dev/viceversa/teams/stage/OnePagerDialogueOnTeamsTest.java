package dev.viceversa.teams.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.OnePagerDialogue;

class OnePagerDialogueOnTeamsTest extends OnePagerDialogue {

    @Override
    protected Stage stage() {
        return TeamsStage.open();
    }
}
