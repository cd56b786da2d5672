package dev.viceversa.kit;

import dev.viceversa.realmysql.OnRealMySql;
import dev.viceversa.realmysql.RealMySql;

/** The same on the database of production. */
@OnRealMySql
class KeptInputsOnMySqlTest extends KeptInputsTest {

    @Override
    Stage open() {
        return CoreStage.on(RealMySql.shared().freshDatabase(), RealMySql.USER, RealMySql.PASSWORD);
    }
}
