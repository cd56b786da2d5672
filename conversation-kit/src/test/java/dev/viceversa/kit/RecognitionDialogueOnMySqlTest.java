package dev.viceversa.kit;

import dev.viceversa.kit.dialogue.RecognitionDialogue;
import dev.viceversa.realmysql.OnRealMySql;
import dev.viceversa.realmysql.RealMySql;

@OnRealMySql
class RecognitionDialogueOnMySqlTest extends RecognitionDialogue {

    @Override
    protected Stage stage() {
        return CoreStage.on(RealMySql.shared().freshDatabase(), RealMySql.USER, RealMySql.PASSWORD);
    }
}
