package dev.viceversa.kit;

import dev.viceversa.kit.dialogue.OtherRhythmDialogue;

class OtherRhythmDialogueTest extends OtherRhythmDialogue {

    @Override
    protected Stage stage() {
        return CoreStage.onH2();
    }
}
