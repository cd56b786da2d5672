package dev.viceversa.kit;

import dev.viceversa.kit.dialogue.ProgramEndDialogue;
import dev.viceversa.realmysql.OnRealMySql;
import dev.viceversa.realmysql.RealMySql;

@OnRealMySql
class ProgramEndDialogueOnMySqlTest extends ProgramEndDialogue {

    @Override
    protected Stage stage() {
        return CoreStage.on(RealMySql.shared().freshDatabase(), RealMySql.USER, RealMySql.PASSWORD);
    }
}
