package dev.viceversa.kit;

import dev.viceversa.kit.dialogue.QuestionDialogue;

class QuestionDialogueTest extends QuestionDialogue {

    @Override
    protected Stage stage() {
        return CoreStage.onH2();
    }
}
