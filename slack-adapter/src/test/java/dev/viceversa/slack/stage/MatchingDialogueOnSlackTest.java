package dev.viceversa.slack.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.MatchingDialogue;

class MatchingDialogueOnSlackTest extends MatchingDialogue {

    @Override
    protected Stage stage() {
        return SlackStage.byHttp();
    }
}
