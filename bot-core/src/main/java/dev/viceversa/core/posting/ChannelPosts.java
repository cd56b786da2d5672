package dev.viceversa.core.posting;

import dev.viceversa.core.delivery.About;
import dev.viceversa.core.delivery.Delivery;
import dev.viceversa.core.delivery.DeliveryState;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.delivery.Recipient;
import dev.viceversa.core.people.Coordinators;
import dev.viceversa.core.program.ChannelRef;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Changes and takes back posts by their business key, wherever they stand: a program may post elsewhere by now. Takes part
 * in the caller's transaction. Thread-safe.
 */
@Singleton
public class ChannelPosts {

    private final Outbox outbox;
    private final TakeBackRows pending;
    private final Programs programs;
    private final Coordinators coordinators;

    ChannelPosts(Outbox outbox, TakeBackRows pending, Programs programs, Coordinators coordinators) {
        this.outbox = outbox;
        this.pending = pending;
        this.programs = programs;
        this.coordinators = coordinators;
    }

    /**
     * Takes a post back: it never leaves, or it is removed from its channel; one that is on its way right now is removed
     * as soon as it is known where it arrived. Doing it twice is harmless.
     *
     * @param key the post's business key
     * @param kind what the removal is called among deliveries
     */
    public void takeBack(String key, String kind) {
        if (outbox.cancel(key)) {
            return;
        }
        outbox.find(key).filter(ChannelPosts::mayStand).ifPresent(post -> {
            if (removed(post, kind)) {
                return;
            }
            if (post.state() != DeliveryState.SENDING) {
                askToLook(post);
            }
            if (post.state() != DeliveryState.SENT && !pending.existsById(key)) {
                pending.save(new TakeBackRow(key, kind));
            }
        });
    }

    /**
     * Gives a post new content where it stands.
     *
     * @param editKey the change's own business key
     * @return whether it stands somewhere we know; otherwise nothing was done
     */
    public boolean rewrite(String key, String kind, String editKey, Message message) {
        Optional<Delivery> post =
                outbox.find(key).filter(found -> found.reference().isPresent());
        Optional<ChannelRef> channel = post.flatMap(ChannelPosts::channel);
        channel.ifPresent(where -> outbox.edit(
                where,
                post.get().reference().orElseThrow(),
                kind,
                editKey,
                message,
                post.get().about()));
        return channel.isPresent();
    }

    /** Removes it if it is known where it stands. */
    boolean removed(Delivery post, String kind) {
        Optional<ChannelRef> channel = channel(post);
        if (channel.isEmpty() || post.reference().isEmpty()) {
            return false;
        }
        outbox.retract(channel.get(), post.reference().get(), kind, kind + ":" + post.key(), post.about());
        return true;
    }

    /** Nobody can tell us where it stands, if anywhere: everybody who runs programs is asked, once, to look. */
    void askToLook(Delivery post) {
        post.about().program().flatMap(programs::find).ifPresent(program -> coordinators
                .everybody()
                .forEach(coordinator -> outbox.tell(
                        coordinator,
                        "post_to_look_for",
                        "look:" + post.key() + ":" + coordinator,
                        Message.plain("posting.please_look", "program", program.name()),
                        About.program(program.id()))));
    }

    /** Whether it is in its channel, on its way there, or may be. */
    static boolean mayStand(Delivery post) {
        return switch (post.state()) {
            case PENDING, SENDING, SENT, UNKNOWN -> true;
            case FAILED, EXPIRED, CANCELLED -> false;
        };
    }

    private static Optional<ChannelRef> channel(Delivery post) {
        return post.recipient() instanceof Recipient.ToChannel(ChannelRef channel)
                ? Optional.of(channel)
                : Optional.empty();
    }
}
