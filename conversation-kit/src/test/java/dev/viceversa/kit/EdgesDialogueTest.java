package dev.viceversa.kit;

import dev.viceversa.kit.dialogue.EdgesDialogue;

class EdgesDialogueTest extends EdgesDialogue {

    @Override
    protected Stage stage() {
        return CoreStage.onH2();
    }
}
