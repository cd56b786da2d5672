package dev.viceversa.core.delivery;

import dev.viceversa.realmysql.OnRealMySql;
import dev.viceversa.realmysql.RealMySql;

@OnRealMySql
class ForgottenOnTheWayOnMySqlTest extends ForgottenOnTheWayPromises {

    @Override
    String database() {
        return RealMySql.shared().freshDatabase();
    }
}
