package dev.viceversa.kit;

import dev.viceversa.kit.dialogue.ReorganisationDialogue;

class ReorganisationDialogueTest extends ReorganisationDialogue {

    @Override
    protected Stage stage() {
        return CoreStage.onH2();
    }
}
