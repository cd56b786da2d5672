package dev.viceversa.kit;

import dev.viceversa.kit.dialogue.SettingsDialogue;

class SettingsDialogueTest extends SettingsDialogue {

    @Override
    protected Stage stage() {
        return CoreStage.onH2();
    }
}
