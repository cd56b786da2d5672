package dev.viceversa.core.conversation;

import dev.viceversa.core.delivery.Delivery;
import dev.viceversa.core.delivery.DeliveryReport;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/**
 * Messages of which nothing tells whether they arrived are never sent again blindly; they are shown to their person
 * beneath the next answer they get here. Takes part in the caller's transaction. Thread-safe.
 */
@Singleton
final class PerhapsUnread {

    /** More than this at once would bury the answer; the rest follows with the next one. */
    private static final int SHOWN = 3;

    private final DeliveryReport report;

    PerhapsUnread(DeliveryReport report) {
        this.report = report;
    }

    /** The answer, with what the person may have missed beneath it. */
    Reply beneath(Reply reply, Visitor visitor) {
        if (!(reply instanceof Reply.Say(Message answer))) {
            return reply;
        }
        List<Delivery> missed = report.unknownOf(visitor.id()).stream()
                .filter(delivery -> delivery.message().isPresent())
                .limit(SHOWN)
                .toList();
        if (missed.isEmpty()) {
            return reply;
        }
        List<Block> blocks = new ArrayList<>(answer.blocks());
        blocks.add(new Block.Divider());
        blocks.add(Block.quiet("desk.perhaps_unread"));
        for (Delivery delivery : missed) {
            blocks.addAll(delivery.message().orElseThrow().blocks());
            report.shown(delivery.id());
        }
        return new Reply.Say(new Message(answer.summary(), blocks));
    }
}
