package dev.viceversa.kit;

import dev.viceversa.kit.dialogue.GiveBackDialogue;
import dev.viceversa.realmysql.OnRealMySql;
import dev.viceversa.realmysql.RealMySql;

@OnRealMySql
class GiveBackDialogueOnMySqlTest extends GiveBackDialogue {

    @Override
    protected Stage stage() {
        return CoreStage.on(RealMySql.shared().freshDatabase(), RealMySql.USER, RealMySql.PASSWORD);
    }
}
