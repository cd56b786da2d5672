package dev.viceversa.teams.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.AssistantDialogue;

class AssistantDialogueOnTeamsTest extends AssistantDialogue {

    @Override
    protected Stage stage() {
        return TeamsStage.open();
    }
}
