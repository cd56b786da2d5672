package dev.viceversa.teams.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.OtherRhythmDialogue;

class OtherRhythmDialogueOnTeamsTest extends OtherRhythmDialogue {

    @Override
    protected Stage stage() {
        return TeamsStage.open();
    }
}
