package dev.viceversa.slack.stage;

import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.PartnerDialogue;

class PartnerDialogueOnSlackTest extends PartnerDialogue {

    @Override
    protected Stage stage() {
        return SlackStage.byHttp();
    }
}
