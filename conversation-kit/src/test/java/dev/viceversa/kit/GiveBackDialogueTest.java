package dev.viceversa.kit;

import dev.viceversa.kit.dialogue.GiveBackDialogue;

class GiveBackDialogueTest extends GiveBackDialogue {

    @Override
    protected Stage stage() {
        return CoreStage.onH2();
    }
}
