package dev.viceversa.kit;

import dev.viceversa.kit.dialogue.ArcDialogue;

class ArcDialogueTest extends ArcDialogue {

    @Override
    protected Stage stage() {
        return CoreStage.onH2();
    }
}
