package dev.viceversa.kit;

import dev.viceversa.kit.dialogue.ReadinessDialogue;
import dev.viceversa.realmysql.OnRealMySql;
import dev.viceversa.realmysql.RealMySql;

@OnRealMySql
class ReadinessDialogueOnMySqlTest extends ReadinessDialogue {

    @Override
    protected Stage stage() {
        return CoreStage.on(RealMySql.shared().freshDatabase(), RealMySql.USER, RealMySql.PASSWORD);
    }
}
