package dev.viceversa.slack.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.JoiningDialogue;

class JoiningDialogueOnSlackTest extends JoiningDialogue {

    @Override
    protected Stage stage() {
        return SlackStage.byHttp();
    }
}
