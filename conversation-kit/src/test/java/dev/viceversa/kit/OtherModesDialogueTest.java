package dev.viceversa.kit;

import dev.viceversa.kit.dialogue.OtherModesDialogue;

class OtherModesDialogueTest extends OtherModesDialogue {

    @Override
    protected Stage stage() {
        return CoreStage.onH2();
    }
}
