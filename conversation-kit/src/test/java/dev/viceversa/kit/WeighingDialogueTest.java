package dev.viceversa.kit;

import dev.viceversa.kit.dialogue.WeighingDialogue;

class WeighingDialogueTest extends WeighingDialogue {

    @Override
    protected Stage stage() {
        return CoreStage.onH2();
    }
}
