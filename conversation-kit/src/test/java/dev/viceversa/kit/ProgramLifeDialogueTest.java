package dev.viceversa.kit;

import dev.viceversa.kit.dialogue.ProgramLifeDialogue;

class ProgramLifeDialogueTest extends ProgramLifeDialogue {

    @Override
    protected Stage stage() {
        return CoreStage.onH2();
    }
}
