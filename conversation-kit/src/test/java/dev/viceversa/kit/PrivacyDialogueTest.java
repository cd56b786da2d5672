package dev.viceversa.kit;

import dev.viceversa.kit.dialogue.PrivacyDialogue;

class PrivacyDialogueTest extends PrivacyDialogue {

    @Override
    protected Stage stage() {
        return CoreStage.onH2();
    }
}
