package dev.viceversa.slack.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.AssistantDialogue;

class AssistantDialogueOnSlackTest extends AssistantDialogue {

    @Override
    protected Stage stage() {
        return SlackStage.byHttp();
    }
}
