package dev.viceversa.kit;

import dev.viceversa.kit.dialogue.LaunchDialogue;
import dev.viceversa.realmysql.OnRealMySql;
import dev.viceversa.realmysql.RealMySql;

@OnRealMySql
class LaunchDialogueOnMySqlTest extends LaunchDialogue {

    @Override
    protected Stage stage() {
        return CoreStage.on(RealMySql.shared().freshDatabase(), RealMySql.USER, RealMySql.PASSWORD);
    }
}
