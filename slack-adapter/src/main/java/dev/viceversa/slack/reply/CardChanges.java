package dev.viceversa.slack.reply;

import dev.viceversa.core.delivery.DeliveryOutcome;
import dev.viceversa.core.delivery.LateAnswers;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Message;
import dev.viceversa.slack.SlackConfigured;
import dev.viceversa.slack.blockkit.BlockKit;
import dev.viceversa.slack.web.Neighbourhood;
import dev.viceversa.slack.web.ResponseUrls;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives the message a gesture came from new content: at once, at the address Slack gave for it, which is not paced like
 * {@code chat.update}; and through the outbox when Slack does not confirm that. Slack itself knows how old an address may
 * get and how often it may be used. What the gesture did is stored by then: a process that dies right before the call
 * leaves the old message standing, and pressing it again is answered truthfully. Thread-safe.
 */
@Singleton
@SlackConfigured
final class CardChanges {

    private static final Logger LOG = LoggerFactory.getLogger(CardChanges.class);

    private final ResponseUrls responses;
    private final BlockKit kit;
    private final Readers readers;
    private final Neighbourhood neighbourhood;
    private final LateAnswers late;

    CardChanges(ResponseUrls responses, BlockKit kit, Readers readers, Neighbourhood neighbourhood, LateAnswers late) {
        this.responses = responses;
        this.kit = kit;
        this.readers = readers;
        this.neighbourhood = neighbourhood;
        this.late = late;
    }

    void change(Card card, Message message, Occasion occasion) {
        if (!atOnce(card, message, occasion)) {
            late.change(occasion.account(), card.reference(), "card:" + occasion.key(), message);
        }
    }

    private boolean atOnce(Card card, Message message, Occasion occasion) {
        if (card.address().isEmpty()
                || illustrated(message)
                || late.stillChanging(occasion.account(), card.reference())) {
            return false;
        }
        BlockKit.Rendered shown = kit.message(
                message,
                readers.of(occasion.account()),
                neighbourhood.of(occasion.account().workspace()));
        DeliveryOutcome outcome = responses.replaceAtOnce(card.address().get(), shown, card.mark());
        if (!(outcome instanceof DeliveryOutcome.Delivered)) {
            LOG.info("A card is changed through the outbox: {}", outcome);
            return false;
        }
        return true;
    }

    /** Pictures are uploaded first, which nobody is made to wait for. */
    private static boolean illustrated(Message message) {
        return message.blocks().stream().anyMatch(Block.Picture.class::isInstance);
    }
}
