package dev.viceversa.kit;

import dev.viceversa.kit.dialogue.ProgramEndDialogue;

class ProgramEndDialogueTest extends ProgramEndDialogue {

    @Override
    protected Stage stage() {
        return CoreStage.onH2();
    }
}
