package dev.viceversa.teams.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.RankingDialogue;

class RankingDialogueOnTeamsTest extends RankingDialogue {

    @Override
    protected Stage stage() {
        return TeamsStage.open();
    }
}
