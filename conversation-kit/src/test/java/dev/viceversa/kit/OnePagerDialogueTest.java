package dev.viceversa.kit;

import dev.viceversa.kit.dialogue.OnePagerDialogue;

class OnePagerDialogueTest extends OnePagerDialogue {

    @Override
    protected Stage stage() {
        return CoreStage.onH2();
    }
}
