package dev.viceversa.teams.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.MatchingDialogue;

class MatchingDialogueOnTeamsTest extends MatchingDialogue {

    @Override
    protected Stage stage() {
        return TeamsStage.open();
    }
}
