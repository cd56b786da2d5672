package dev.viceversa.teams.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.StoryDialogue;

class StoryDialogueOnTeamsTest extends StoryDialogue {

    @Override
    protected Stage stage() {
        return TeamsStage.open();
    }
}
