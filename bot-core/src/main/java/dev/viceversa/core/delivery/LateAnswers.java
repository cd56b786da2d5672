package dev.viceversa.core.delivery;

import dev.viceversa.core.people.Account;
import dev.viceversa.core.people.Identity;
import dev.viceversa.core.people.People;
import dev.viceversa.core.ui.Message;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.function.Consumer;

/**
 * What an answer on the platform's own wire could not hold, or did not bring for sure: it follows through the outbox, in a
 * transaction of its own, since the gesture's is over by then. The same event's key is used once. Thread-safe.
 */
@Singleton
public class LateAnswers {

    private static final String KIND = "answer";

    private final People people;
    private final Outbox outbox;
    private final TransactionOperations<Connection> transactions;

    LateAnswers(People people, Outbox outbox, TransactionOperations<Connection> transactions) {
        this.people = people;
        this.outbox = outbox;
        this.transactions = transactions;
    }

    /** Says something to whoever acted. */
    public void say(Account account, String key, Message message) {
        store(account, identity -> outbox.answer(identity.person(), KIND, key, message));
    }

    /**
     * Gives a message that stands in somebody's conversation new content.
     *
     * @param target the platform's reference of it
     */
    public void change(Account account, String target, String key, Message message) {
        store(account, identity -> outbox.edit(identity.person(), target, KIND, key, message));
    }

    /** Whether the outbox still is to change this message: what is changed by another way now would be undone by that. */
    public boolean stillChanging(Account account, String target) {
        return transactions.executeRead(status -> people.identity(account)
                .map(identity -> outbox.stillChanging(identity.person(), target))
                .orElse(false));
    }

    private void store(Account account, Consumer<Identity> writing) {
        transactions.executeWrite(status -> {
            people.identity(account).ifPresent(writing);
            return null;
        });
    }
}
