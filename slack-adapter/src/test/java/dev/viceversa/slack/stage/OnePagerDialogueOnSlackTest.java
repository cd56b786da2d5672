package dev.viceversa.slack.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.OnePagerDialogue;

class OnePagerDialogueOnSlackTest extends OnePagerDialogue {

    @Override
    protected Stage stage() {
        return SlackStage.byHttp();
    }
}
