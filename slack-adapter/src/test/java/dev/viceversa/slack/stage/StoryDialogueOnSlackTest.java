package dev.viceversa.slack.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.StoryDialogue;

class StoryDialogueOnSlackTest extends StoryDialogue {

    @Override
    protected Stage stage() {
        return SlackStage.byHttp();
    }
}
