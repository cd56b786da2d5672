package dev.viceversa.kit;

import dev.viceversa.kit.dialogue.StoryDialogue;

class StoryDialogueTest extends StoryDialogue {

    @Override
    protected Stage stage() {
        return CoreStage.onH2();
    }
}
