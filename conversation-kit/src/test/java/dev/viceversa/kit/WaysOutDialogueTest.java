package dev.viceversa.kit;

import dev.viceversa.kit.dialogue.WaysOutDialogue;

class WaysOutDialogueTest extends WaysOutDialogue {

    @Override
    protected Stage stage() {
        return CoreStage.onH2();
    }
}
