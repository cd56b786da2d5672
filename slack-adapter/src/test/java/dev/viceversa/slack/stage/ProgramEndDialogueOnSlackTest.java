package dev.viceversa.slack.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.ProgramEndDialogue;

class ProgramEndDialogueOnSlackTest extends ProgramEndDialogue {

    @Override
    protected Stage stage() {
        return SlackStage.byHttp();
    }
}
