package dev.viceversa.kit;

import dev.viceversa.kit.dialogue.InsightDialogue;

class InsightDialogueTest extends InsightDialogue {

    @Override
    protected Stage stage() {
        return CoreStage.onH2();
    }
}
