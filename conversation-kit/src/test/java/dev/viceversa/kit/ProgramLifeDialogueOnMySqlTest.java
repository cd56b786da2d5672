package dev.viceversa.kit;

import dev.viceversa.kit.dialogue.ProgramLifeDialogue;
import dev.viceversa.realmysql.OnRealMySql;
import dev.viceversa.realmysql.RealMySql;

@OnRealMySql
class ProgramLifeDialogueOnMySqlTest extends ProgramLifeDialogue {

    @Override
    protected Stage stage() {
        return CoreStage.on(RealMySql.shared().freshDatabase(), RealMySql.USER, RealMySql.PASSWORD);
    }
}
