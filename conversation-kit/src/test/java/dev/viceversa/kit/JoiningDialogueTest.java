package dev.viceversa.kit;

import dev.viceversa.kit.dialogue.JoiningDialogue;

class JoiningDialogueTest extends JoiningDialogue {

    @Override
    protected Stage stage() {
        return CoreStage.onH2();
    }
}
