package dev.viceversa.kit;

import dev.viceversa.kit.dialogue.PartnerDialogue;

class PartnerDialogueTest extends PartnerDialogue {

    @Override
    protected Stage stage() {
        return CoreStage.onH2();
    }
}
