package dev.viceversa.kit;

import dev.viceversa.kit.dialogue.RetentionDialogue;
import dev.viceversa.realmysql.OnRealMySql;
import dev.viceversa.realmysql.RealMySql;

@OnRealMySql
class RetentionDialogueOnMySqlTest extends RetentionDialogue {

    @Override
    protected Stage stage() {
        return CoreStage.on(RealMySql.shared().freshDatabase(), RealMySql.USER, RealMySql.PASSWORD);
    }
}
