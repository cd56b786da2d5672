package dev.viceversa.kit;

import dev.viceversa.kit.dialogue.TakingPartDialogue;

class TakingPartDialogueTest extends TakingPartDialogue {

    @Override
    protected Stage stage() {
        return CoreStage.onH2();
    }
}
