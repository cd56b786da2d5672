package dev.viceversa.kit;

import dev.viceversa.kit.dialogue.LaunchDialogue;

class LaunchDialogueTest extends LaunchDialogue {

    @Override
    protected Stage stage() {
        return CoreStage.onH2();
    }
}
