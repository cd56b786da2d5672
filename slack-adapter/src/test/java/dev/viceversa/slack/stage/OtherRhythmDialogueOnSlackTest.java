package dev.viceversa.slack.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.OtherRhythmDialogue;

class OtherRhythmDialogueOnSlackTest extends OtherRhythmDialogue {

    @Override
    protected Stage stage() {
        return SlackStage.byHttp();
    }
}
