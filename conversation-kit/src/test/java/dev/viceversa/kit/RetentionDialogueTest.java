package dev.viceversa.kit;

import dev.viceversa.kit.dialogue.RetentionDialogue;

class RetentionDialogueTest extends RetentionDialogue {

    @Override
    protected Stage stage() {
        return CoreStage.onH2();
    }
}
