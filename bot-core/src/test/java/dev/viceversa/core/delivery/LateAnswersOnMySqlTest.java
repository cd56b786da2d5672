package dev.viceversa.core.delivery;

import dev.viceversa.realmysql.OnRealMySql;
import dev.viceversa.realmysql.RealMySql;

@OnRealMySql
class LateAnswersOnMySqlTest extends LateAnswersPromises {

    @Override
    String database() {
        return RealMySql.shared().freshDatabase();
    }
}
