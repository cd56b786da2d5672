package dev.viceversa.slack.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.JoiningDialogue;

/** The same dialogue through Socket Mode. */
class JoiningDialogueThroughASocketTest extends JoiningDialogue {

    @Override
    protected Stage stage() {
        return SlackStage.bySocket();
    }
}
