package dev.viceversa.slack.reply;

import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.people.People;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Message;
import dev.viceversa.slack.SlackConfigured;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;

/** Offers a button instead of a form that cannot open now. Thread-safe. */
@Singleton
@SlackConfigured
final class Later {

    private final People people;
    private final Outbox outbox;
    private final TransactionOperations<Connection> transactions;

    Later(People people, Outbox outbox, TransactionOperations<Connection> transactions) {
        this.people = people;
        this.outbox = outbox;
        this.transactions = transactions;
    }

    /** The offer as a message. */
    Message offer(Optional<ActionRef> again) {
        Text ready = Text.of("slack.ready");
        List<Block> blocks = again.<List<Block>>map(action ->
                        List.of(new Block.Prose(ready), Block.Buttons.of(Button.primary("slack.open", action))))
                .orElseGet(() -> List.of(Block.prose("desk.not_saved")));
        return new Message(ready, blocks);
    }

    /** Sends a message to the person, once for this event. */
    void send(Occasion occasion, Message message) {
        transactions.executeWrite(status -> {
            people.identity(occasion.account())
                    .ifPresent(
                            identity -> outbox.answer(identity.person(), "answer", "offer:" + occasion.key(), message));
            return null;
        });
    }
}
