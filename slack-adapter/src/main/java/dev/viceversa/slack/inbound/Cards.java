package dev.viceversa.slack.inbound;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.model.view.View;
import dev.viceversa.core.conversation.Envelope.Place;
import dev.viceversa.slack.SlackConfigured;
import dev.viceversa.slack.reply.Card;
import dev.viceversa.slack.reply.FormSecret;
import dev.viceversa.slack.web.DeliveryMark;
import dev.viceversa.slack.web.ResponseUrls;
import dev.viceversa.slack.web.SlackReference;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The message this person's own answers may change: never a post that others read. Thread-safe. */
@Singleton
@SlackConfigured
final class Cards {

    private final ResponseUrls responses;

    Cards(ResponseUrls responses) {
        this.responses = responses;
    }

    /** The one a pressed button stands on, or the one that opened the form it stands in. */
    Optional<Card> of(BlockActionPayload payload, Optional<String> channel, Place where) {
        BlockActionPayload.Container container = payload.getContainer();
        Optional<String> address = Optional.ofNullable(payload.getResponseUrl()).filter(responses::trusted);
        if (container != null && container.isEphemeral()) {
            return address.map(Card::later);
        }
        if (payload.getView() != null) {
            return of(payload.getView());
        }
        if (where == Place.AMONG_OTHERS) {
            return Optional.empty();
        }
        String ts = container != null && container.getMessageTs() != null
                ? container.getMessageTs()
                : payload.getMessage() == null ? null : payload.getMessage().getTs();
        Optional<String> mark = payload.getMessage() == null
                ? Optional.empty()
                : DeliveryMark.in(payload.getMessage().getMetadata());
        return channel.flatMap(place -> Optional.ofNullable(ts)
                .filter(at -> !at.isBlank())
                .map(at -> new Card(new SlackReference.InConversation(place, at).written(), address, mark)));
    }

    /** The one that opened this form. */
    Optional<Card> of(View form) {
        return FormSecret.card(form.getPrivateMetadata(), responses::trusted);
    }
}
