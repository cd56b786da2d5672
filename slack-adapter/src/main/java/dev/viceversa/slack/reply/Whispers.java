package dev.viceversa.slack.reply;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import dev.viceversa.core.delivery.DeliveryOutcome;
import dev.viceversa.core.text.Reader;
import dev.viceversa.core.ui.Message;
import dev.viceversa.slack.SlackConfigured;
import dev.viceversa.slack.blockkit.BlockKit;
import dev.viceversa.slack.blockkit.Surroundings;
import dev.viceversa.slack.web.ResponseUrls;
import dev.viceversa.slack.web.SlackClients;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says something at once that is not kept: a refusal, "not saved", an offer to open a form, the answer to a button
 * pressed among others. Beside the message where Slack lets us, else over the page, else in the direct conversation. Thread-safe.
 */
@Singleton
@SlackConfigured
final class Whispers {

    private static final Logger LOG = LoggerFactory.getLogger(Whispers.class);

    private final SlackClients clients;
    private final ResponseUrls responses;
    private final Openings openings;
    private final BlockKit kit;

    Whispers(SlackClients clients, ResponseUrls responses, Openings openings, BlockKit kit) {
        this.clients = clients;
        this.responses = responses;
        this.openings = openings;
        this.kit = kit;
    }

    /** Returns false when Slack does not take it, so that nobody sees it. */
    boolean say(Occasion occasion, Message message, Reader reader, Surroundings around) {
        BlockKit.Rendered words = kit.message(message, reader, around);
        if (occasion.responseUrl().isPresent()) {
            DeliveryOutcome outcome = responses.say(occasion.responseUrl().get(), words);
            LOG.debug("Said beside the message: {}", outcome);
            return !(outcome instanceof DeliveryOutcome.Refused);
        }
        boolean shown = occasion.trigger().isPresent() && openings.open(occasion, kit.notice(message, reader, around));
        if (!shown) {
            post(occasion, words);
        }
        return true;
    }

    private void post(Occasion occasion, BlockKit.Rendered message) {
        try {
            String user = occasion.account().user();
            String place = occasion.place().orElse(null);
            if (place == null) {
                var opened = clients.hasty().conversationsOpen(call -> call.users(List.of(user)));
                if (!opened.isOk()) {
                    LOG.info("Slack opens no conversation: {}", opened.getError());
                    return;
                }
                place = opened.getChannel().getId();
            }
            String channel = place;
            SlackApiTextResponse answer = clients.hasty().chatPostMessage(call -> call.channel(channel)
                    .text(message.fallback())
                    .blocks(message.blocks())
                    .linkNames(false)
                    .parse("none"));
            if (!answer.isOk()) {
                LOG.info("Slack does not take a remark: {}", answer.getError());
            }
        } catch (IOException | SlackApiException | RuntimeException failed) {
            LOG.info("A remark was not sent: {}", failed.toString());
        }
    }
}
