package dev.viceversa.kit;

import dev.viceversa.kit.dialogue.PrivacyDialogue;
import dev.viceversa.realmysql.OnRealMySql;
import dev.viceversa.realmysql.RealMySql;

@OnRealMySql
class PrivacyDialogueOnMySqlTest extends PrivacyDialogue {

    @Override
    protected Stage stage() {
        return CoreStage.on(RealMySql.shared().freshDatabase(), RealMySql.USER, RealMySql.PASSWORD);
    }
}
