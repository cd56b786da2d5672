package dev.viceversa.kit;

import dev.viceversa.kit.dialogue.RecheckingDialogue;

class RecheckingDialogueTest extends RecheckingDialogue {

    @Override
    protected Stage stage() {
        return CoreStage.onH2();
    }
}
