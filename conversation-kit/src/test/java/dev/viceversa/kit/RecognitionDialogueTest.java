package dev.viceversa.kit;

import dev.viceversa.kit.dialogue.RecognitionDialogue;

class RecognitionDialogueTest extends RecognitionDialogue {

    @Override
    protected Stage stage() {
        return CoreStage.onH2();
    }
}
