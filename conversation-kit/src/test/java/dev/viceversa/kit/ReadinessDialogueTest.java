package dev.viceversa.kit;

import dev.viceversa.kit.dialogue.ReadinessDialogue;

class ReadinessDialogueTest extends ReadinessDialogue {

    @Override
    protected Stage stage() {
        return CoreStage.onH2();
    }
}
