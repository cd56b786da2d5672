package dev.viceversa.kit;

import dev.viceversa.kit.dialogue.SurveyDialogue;

class SurveyDialogueTest extends SurveyDialogue {

    @Override
    protected Stage stage() {
        return CoreStage.onH2();
    }
}
