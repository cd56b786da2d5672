package dev.viceversa.core.pairing;

import dev.viceversa.core.time.Due;
import dev.viceversa.core.time.ProgramTime;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Lets proposals run out that no junior answered: silence is not a yes. Each in a transaction of its own. */
@Singleton
public class Expiring implements Due {

    private final Pairings pairings;
    private final PairingNotices notices;
    private final TransactionOperations<Connection> transactions;
    private final ProgramTime time;

    Expiring(
            Pairings pairings,
            PairingNotices notices,
            TransactionOperations<Connection> transactions,
            ProgramTime time) {
        this.pairings = pairings;
        this.notices = notices;
        this.transactions = transactions;
        this.time = time;
    }

    @Override
    public Optional<Instant> next() {
        return transactions.executeRead(status -> pairings.nextDeadline());
    }

    @Override
    public int handle() {
        List<Pairing> unanswered = transactions.executeRead(status -> pairings.unanswered(time.now()));
        int expired = 0;
        for (Pairing pairing : unanswered) {
            try {
                expired += transactions.executeWrite(status -> expire(pairing)) ? 1 : 0;
            } catch (OptimisticLockException answered) {
                // The junior answered, or another replica was here, at this very instant.
                continue;
            }
        }
        return expired;
    }

    private boolean expire(Pairing pairing) {
        if (pairing.expire(time.now()) instanceof Step.Changed(Pairing expired)) {
            notices.expired(pairings.update(expired));
            return true;
        }
        return false;
    }
}
