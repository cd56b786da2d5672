package dev.viceversa.kit;

import dev.viceversa.kit.dialogue.RulesDialogue;

class RulesDialogueTest extends RulesDialogue {

    @Override
    protected Stage stage() {
        return CoreStage.onH2();
    }
}
