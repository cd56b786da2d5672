package dev.viceversa.kit;

import dev.viceversa.kit.dialogue.CoordinatingDialogue;

class CoordinatingDialogueTest extends CoordinatingDialogue {

    @Override
    protected Stage stage() {
        return CoreStage.onH2();
    }
}
