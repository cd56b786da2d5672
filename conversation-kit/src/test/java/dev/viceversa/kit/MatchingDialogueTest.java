package dev.viceversa.kit;

import dev.viceversa.kit.dialogue.MatchingDialogue;

class MatchingDialogueTest extends MatchingDialogue {

    @Override
    protected Stage stage() {
        return CoreStage.onH2();
    }
}
