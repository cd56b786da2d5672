package dev.viceversa.kit;

import dev.viceversa.kit.dialogue.RankingDialogue;

class RankingDialogueTest extends RankingDialogue {

    @Override
    protected Stage stage() {
        return CoreStage.onH2();
    }
}
