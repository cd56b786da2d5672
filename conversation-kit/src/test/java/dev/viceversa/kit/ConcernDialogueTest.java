package dev.viceversa.kit;

import dev.viceversa.kit.dialogue.ConcernDialogue;

class ConcernDialogueTest extends ConcernDialogue {

    @Override
    protected Stage stage() {
        return CoreStage.onH2();
    }
}
