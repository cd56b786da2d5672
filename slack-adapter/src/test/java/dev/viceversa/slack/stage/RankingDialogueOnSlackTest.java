package dev.viceversa.slack.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.RankingDialogue;

class RankingDialogueOnSlackTest extends RankingDialogue {

    @Override
    protected Stage stage() {
        return SlackStage.byHttp();
    }
}
