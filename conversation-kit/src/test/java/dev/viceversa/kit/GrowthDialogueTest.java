package dev.viceversa.kit;

import dev.viceversa.kit.dialogue.GrowthDialogue;

class GrowthDialogueTest extends GrowthDialogue {

    @Override
    protected Stage stage() {
        return CoreStage.onH2();
    }
}
