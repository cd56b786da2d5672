package dev.viceversa.slack.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.ProgramLifeDialogue;

class SlackProgramLifeDialogueTest extends ProgramLifeDialogue {

    @Override
    protected Stage stage() {
        return SlackStage.byHttp();
    }
}
