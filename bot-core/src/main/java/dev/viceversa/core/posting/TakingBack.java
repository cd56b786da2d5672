package dev.viceversa.core.posting;

import dev.viceversa.core.delivery.Delivery;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.time.Due;
import dev.viceversa.core.time.ProgramTime;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Instant;
import java.util.Optional;

/** Removes posts that were on their way when they were taken back, once it is known what became of them. Thread-safe. */
@Singleton
final class TakingBack implements Due {

    private final TakeBackRows rows;
    private final ChannelPosts posts;
    private final Outbox outbox;
    private final TransactionOperations<Connection> transactions;
    private final ProgramTime time;

    TakingBack(
            TakeBackRows rows,
            ChannelPosts posts,
            Outbox outbox,
            TransactionOperations<Connection> transactions,
            ProgramTime time) {
        this.rows = rows;
        this.posts = posts;
        this.outbox = outbox;
        this.transactions = transactions;
        this.time = time;
    }

    @Override
    public Optional<Instant> next() {
        return transactions.executeRead(
                status -> rows.findAll().stream().anyMatch(this::decided) ? Optional.of(time.now()) : Optional.empty());
    }

    @Override
    public int handle() {
        return transactions.executeWrite(status -> (int) rows.findAll().stream()
                .filter(this::decided)
                .filter(this::settle)
                .count());
    }

    private boolean decided(TakeBackRow row) {
        return outbox.find(row.postKey())
                .map(post -> switch (post.state()) {
                    case SENDING, UNKNOWN -> post.reference().isPresent();
                    case PENDING, SENT, FAILED, EXPIRED, CANCELLED -> true;
                })
                .orElse(true);
    }

    private boolean settle(TakeBackRow row) {
        Optional<Delivery> post = outbox.find(row.postKey()).filter(ChannelPosts::mayStand);
        if (post.isPresent() && !outbox.cancel(row.postKey()) && !posts.removed(post.get(), row.kind())) {
            posts.askToLook(post.get());
        }
        rows.deleteById(row.postKey());
        return true;
    }
}
