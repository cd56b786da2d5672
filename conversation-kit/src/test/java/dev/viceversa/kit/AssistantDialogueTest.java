package dev.viceversa.kit;

import dev.viceversa.kit.dialogue.AssistantDialogue;

class AssistantDialogueTest extends AssistantDialogue {

    @Override
    protected Stage stage() {
        return CoreStage.onH2();
    }
}
