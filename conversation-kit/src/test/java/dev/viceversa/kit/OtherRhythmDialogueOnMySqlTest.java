package dev.viceversa.kit;

import dev.viceversa.kit.dialogue.OtherRhythmDialogue;
import dev.viceversa.realmysql.OnRealMySql;
import dev.viceversa.realmysql.RealMySql;

@OnRealMySql
class OtherRhythmDialogueOnMySqlTest extends OtherRhythmDialogue {

    @Override
    protected Stage stage() {
        return CoreStage.on(RealMySql.shared().freshDatabase(), RealMySql.USER, RealMySql.PASSWORD);
    }
}
