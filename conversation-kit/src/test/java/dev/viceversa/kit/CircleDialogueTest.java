package dev.viceversa.kit;

import dev.viceversa.kit.dialogue.CircleDialogue;

class CircleDialogueTest extends CircleDialogue {

    @Override
    protected Stage stage() {
        return CoreStage.onH2();
    }
}
