package dev.viceversa.kit;

import dev.viceversa.kit.dialogue.CircleDialogue;
import dev.viceversa.realmysql.OnRealMySql;
import dev.viceversa.realmysql.RealMySql;

@OnRealMySql
class CircleDialogueOnMySqlTest extends CircleDialogue {

    @Override
    protected Stage stage() {
        return CoreStage.on(RealMySql.shared().freshDatabase(), RealMySql.USER, RealMySql.PASSWORD);
    }
}
