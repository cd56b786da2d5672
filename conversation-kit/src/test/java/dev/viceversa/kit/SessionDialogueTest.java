package dev.viceversa.kit;

import dev.viceversa.kit.dialogue.SessionDialogue;

class SessionDialogueTest extends SessionDialogue {

    @Override
    protected Stage stage() {
        return CoreStage.onH2();
    }
}
