package dev.viceversa.slack.web;

import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.methods.request.chat.ChatUpdateRequest;
import dev.viceversa.core.delivery.Courier;
import dev.viceversa.core.delivery.DeliveryOutcome;
import dev.viceversa.core.delivery.DeliveryOutcome.Refusal;
import dev.viceversa.core.delivery.Gate;
import dev.viceversa.core.delivery.Operation;
import dev.viceversa.core.delivery.Paced;
import dev.viceversa.core.delivery.Reconciling;
import dev.viceversa.core.people.Identity;
import dev.viceversa.core.people.Platform;
import dev.viceversa.core.program.ChannelRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Message;
import dev.viceversa.slack.SlackConfigured;
import dev.viceversa.slack.blockkit.BlockKit;
import dev.viceversa.slack.blockkit.Surroundings;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Carries messages to Slack: opens the direct conversation where needed, posts, edits and takes back. One call, one
 * outcome; nothing is retried here. Every new message carries the delivery's opaque id as metadata, by which
 * {@link #find} recognises it. Thread-safe.
 */
@Singleton
@SlackConfigured
public final class SlackCourier implements Courier, Reconciling, Paced {

    private final SlackClients clients;
    private final BlockKit kit;
    private final Neighbourhood neighbourhood;
    private final Uploads uploads;
    private final ResponseUrls responses;
    private final History history;

    SlackCourier(
            SlackClients clients,
            BlockKit kit,
            Neighbourhood neighbourhood,
            Uploads uploads,
            ResponseUrls responses,
            History history) {
        this.clients = clients;
        this.kit = kit;
        this.neighbourhood = neighbourhood;
        this.uploads = uploads;
        this.responses = responses;
        this.history = history;
    }

    @Override
    public Platform platform() {
        return Platform.SLACK;
    }

    @Override
    public List<Gate> gates(Operation operation, String conversation) {
        return Pace.gates(operation, conversation);
    }

    @Override
    public DeliveryOutcome toPerson(Parcel parcel, Identity identity) {
        String workspace = identity.account().workspace();
        return switch (parcel.operation()) {
            case POST -> direct(parcel, identity);
            case EDIT -> {
                DeliveryOutcome outcome = edit(parcel, workspace);
                boolean gone = outcome instanceof DeliveryOutcome.Refused(Refusal why, String word)
                        && why == Refusal.TARGET_GONE;
                // An ephemeral message can be edited for half an hour only; what is left to say is said anew.
                yield gone && reference(parcel) instanceof SlackReference.ByResponse
                        ? direct(parcel, identity)
                        : outcome;
            }
            case RETRACT -> retract(reference(parcel));
        };
    }

    @Override
    public DeliveryOutcome toChannel(Parcel parcel, ChannelRef channel) {
        return switch (parcel.operation()) {
            case POST -> {
                Illustrated message = rendered(parcel, channel.workspace());
                yield post(parcel, channel.channel(), message, Optional.empty());
            }
            case EDIT -> edit(parcel, channel.workspace());
            case RETRACT -> retract(reference(parcel));
        };
    }

    @Override
    public Optional<List<String>> find(String deliveryId, Identity identity, Instant since) {
        return identity.address()
                .or(() -> open(identity) instanceof DeliveryOutcome.Delivered(String channel, Optional<String> none)
                        ? Optional.of(channel)
                        : Optional.empty())
                .flatMap(channel -> history.find(deliveryId, channel, since));
    }

    @Override
    public DeliveryOutcome remove(String reference, Identity identity) {
        return SlackReference.read(reference)
                .map(this::retract)
                .orElseGet(() -> new DeliveryOutcome.Refused(Refusal.TARGET_GONE, "bad_reference"));
    }

    private DeliveryOutcome direct(Parcel parcel, Identity identity) {
        Illustrated message = rendered(parcel, identity.account().workspace());
        if (identity.address().isPresent()) {
            DeliveryOutcome outcome = post(parcel, identity.address().get(), message, Optional.empty());
            if (!(outcome instanceof DeliveryOutcome.Refused(Refusal why, String word))
                    || !word.equals("channel_not_found")) {
                return personally(outcome);
            }
            // The address we remember is of another time; surely nothing was sent.
        }
        return switch (open(identity)) {
            case DeliveryOutcome.Delivered(String channel, Optional<String> learnt) ->
                personally(post(parcel, channel, message, Optional.of(channel)));
            // Opening sends nothing, so whatever broke, the message is not there.
            case DeliveryOutcome.Ambiguous(String word) -> new DeliveryOutcome.NotSent(word);
            case DeliveryOutcome.Refused refused -> personally(refused);
            case DeliveryOutcome.Throttled throttled -> throttled;
            case DeliveryOutcome.NotSent notSent -> notSent;
        };
    }

    private DeliveryOutcome open(Identity identity) {
        return Calls.outcome(
                "conversations.open",
                () -> clients.patient()
                        .conversationsOpen(
                                call -> call.users(List.of(identity.account().user()))),
                answer -> new DeliveryOutcome.Delivered(answer.getChannel().getId(), Optional.empty()));
    }

    private DeliveryOutcome post(Parcel parcel, String channel, Illustrated message, Optional<String> learnt) {
        DeliveryOutcome outcome = post(parcel, channel, message.shown(), learnt);
        // Slack refuses a picture it has not finished looking at. Nothing was posted; the words matter more.
        return outcome instanceof DeliveryOutcome.Refused(Refusal why, String word)
                        && why == Refusal.MALFORMED
                        && message.pictures()
                ? post(parcel, channel, message.told(), learnt)
                : outcome;
    }

    private DeliveryOutcome post(Parcel parcel, String channel, BlockKit.Rendered message, Optional<String> learnt) {
        if (parcel.deadline().passed()) {
            return new DeliveryOutcome.NotSent("held_up");
        }
        return Calls.outcome(
                Pace.POST,
                () -> clients.patiently(Pace.POST, request(parcel, channel, message), PostAnswer.class),
                answer -> new DeliveryOutcome.Delivered(answer.reference().written(), learnt));
    }

    private static ChatPostMessageRequest request(Parcel parcel, String channel, BlockKit.Rendered message) {
        return ChatPostMessageRequest.builder()
                .channel(channel)
                .text(message.fallback())
                .blocks(message.blocks())
                .metadata(DeliveryMark.of(parcel.deliveryId()))
                .linkNames(false)
                .parse("none")
                .unfurlLinks(false)
                .unfurlMedia(false)
                .build();
    }

    private DeliveryOutcome edit(Parcel parcel, String workspace) {
        BlockKit.Rendered message = rendered(parcel, workspace).shown();
        return switch (reference(parcel)) {
            case SlackReference.ByResponse(String url) -> responses.replace(url, message);
            case SlackReference.InConversation(String channel, String ts) ->
                Calls.outcome(
                        Pace.UPDATE,
                        () -> clients.patiently(
                                Pace.UPDATE,
                                ChatUpdateRequest.builder()
                                        .channel(channel)
                                        .ts(ts)
                                        .text(message.fallback())
                                        .blocks(message.blocks())
                                        .linkNames(false)
                                        .parse("none")
                                        .build(),
                                SlackAnswer.class),
                        answer -> new DeliveryOutcome.Delivered(
                                new SlackReference.InConversation(channel, ts).written(), Optional.empty()));
        };
    }

    private DeliveryOutcome retract(SlackReference reference) {
        return switch (reference) {
            case SlackReference.ByResponse(String url) -> responses.delete(url);
            case SlackReference.InConversation(String channel, String ts) ->
                Calls.outcome(
                        Pace.DELETE,
                        () -> clients.patient()
                                .chatDelete(call -> call.channel(channel).ts(ts)),
                        answer -> new DeliveryOutcome.Delivered(
                                new SlackReference.InConversation(channel, ts).written(), Optional.empty()));
        };
    }

    /** A message with its pictures shown, and with its pictures told. */
    private record Illustrated(BlockKit.Rendered shown, BlockKit.Rendered told, boolean pictures) {}

    private Illustrated rendered(Parcel parcel, String workspace) {
        Message message = parcel.message().orElseThrow();
        Map<Block.Picture, String> files = uploads.of(message);
        Surroundings around = neighbourhood.of(workspace);
        BlockKit.Rendered told = kit.message(message, parcel.reader(), around);
        BlockKit.Rendered shown = files.isEmpty()
                ? told
                : kit.message(
                        message, parcel.reader(), around.with(picture -> Optional.ofNullable(files.get(picture))));
        return new Illustrated(shown, told, !files.isEmpty());
    }

    private static SlackReference reference(Parcel parcel) {
        String target = parcel.target().orElseThrow();
        return SlackReference.read(target)
                .orElseThrow(() -> new IllegalArgumentException("No message of Slack's stands at " + target));
    }

    /** In a direct conversation it is the person who cannot be reached. */
    private static DeliveryOutcome personally(DeliveryOutcome outcome) {
        return outcome instanceof DeliveryOutcome.Refused(Refusal why, String word)
                        && why == Refusal.CHANNEL_UNREACHABLE
                ? new DeliveryOutcome.Refused(Refusal.PERSON_UNREACHABLE, word)
                : outcome;
    }
}
