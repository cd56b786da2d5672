package dev.viceversa.kit;

import dev.viceversa.kit.dialogue.OnePagerDialogue;
import dev.viceversa.realmysql.OnRealMySql;
import dev.viceversa.realmysql.RealMySql;

@OnRealMySql
class OnePagerDialogueOnMySqlTest extends OnePagerDialogue {

    @Override
    protected Stage stage() {
        return CoreStage.on(RealMySql.shared().freshDatabase(), RealMySql.USER, RealMySql.PASSWORD);
    }
}
