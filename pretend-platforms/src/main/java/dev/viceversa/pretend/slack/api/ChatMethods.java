package dev.viceversa.pretend.slack.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.pretend.Json;
import dev.viceversa.pretend.slack.workspace.Conversation;
import dev.viceversa.pretend.slack.workspace.Postbox;
import dev.viceversa.pretend.slack.workspace.SlackMessage;
import dev.viceversa.pretend.slack.workspace.SlackWorkspace;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** {@code chat.*}: posting, changing and deleting messages. */
final class ChatMethods {

    private static final Set<String> WRITE = Set.of("chat:write");

    private final SlackWorkspace workspace;
    private final Postbox postbox;
    private final SlackJson json;
    private final Destinations destinations;

    ChatMethods(SlackWorkspace workspace, Postbox postbox, SlackJson json, Destinations destinations) {
        this.workspace = workspace;
        this.postbox = postbox;
        this.json = json;
        this.destinations = destinations;
    }

    List<ApiMethod> all() {
        return List.of(
                ApiMethod.of("chat.postMessage", Tier.SPECIAL, WRITE, this::post),
                ApiMethod.of("chat.postEphemeral", Tier.FOUR, WRITE, this::postEphemeral),
                ApiMethod.of("chat.update", Tier.THREE, WRITE, this::update),
                ApiMethod.of("chat.delete", Tier.THREE, WRITE, this::delete),
                ApiMethod.of("chat.getPermalink", Tier.SPECIAL, Set.of(), this::permalink));
    }

    private ApiAnswer post(Arguments arguments) {
        if (!arguments.has("channel")) {
            return ApiAnswer.missing("channel");
        }
        return switch (destinations.forPosting(arguments.text("channel"))) {
            case Destinations.Found.Closed closed -> ApiAnswer.refused(closed.error());
            case Destinations.Found.Open(Conversation conversation) ->
                switch (MessageArguments.read(arguments, MessageArguments.LONGEST_POSTED, null)) {
                    case MessageArguments.Reading.Bad bad -> bad.refusal();
                    case MessageArguments.Reading.Read read -> {
                        SlackMessage message = postbox.post(conversation, read.draft());
                        ObjectNode body = Json.object();
                        body.put("channel", conversation.id());
                        body.put("ts", message.ts());
                        body.set("message", json.message(message, true));
                        yield new ApiAnswer.Done(body);
                    }
                };
        };
    }

    private ApiAnswer postEphemeral(Arguments arguments) {
        for (String needed : List.of("channel", "user")) {
            if (!arguments.has(needed)) {
                return ApiAnswer.missing(needed);
            }
        }
        return switch (destinations.forPosting(arguments.text("channel"))) {
            case Destinations.Found.Closed closed -> ApiAnswer.refused(closed.error());
            case Destinations.Found.Open(Conversation conversation) -> {
                if (!conversation.has(arguments.text("user"))) {
                    yield ApiAnswer.refused("user_not_in_channel");
                }
                yield switch (MessageArguments.read(arguments, MessageArguments.LONGEST_CHANGED, null)) {
                    case MessageArguments.Reading.Bad bad -> bad.refusal();
                    case MessageArguments.Reading.Read read -> {
                        SlackMessage message =
                                postbox.postEphemeral(conversation, arguments.text("user"), read.draft());
                        yield new ApiAnswer.Done(Json.object().put("message_ts", message.ts()));
                    }
                };
            }
        };
    }

    private ApiAnswer update(Arguments arguments) {
        return withOwnMessage(arguments, "ts", "cant_update_message", (conversation, message) -> {
            if (conversation.archived()) {
                return ApiAnswer.refused("is_inactive");
            }
            return switch (MessageArguments.read(arguments, MessageArguments.LONGEST_CHANGED, message.metadata())) {
                case MessageArguments.Reading.Bad bad -> bad.refusal();
                case MessageArguments.Reading.Read read ->
                    postbox.update(conversation, message.ts(), read.draft())
                            .<ApiAnswer>map(changed -> {
                                ObjectNode body = Json.object();
                                body.put("channel", conversation.id());
                                body.put("ts", changed.ts());
                                body.put("text", changed.text());
                                body.set("message", json.message(changed, true));
                                return new ApiAnswer.Done(body);
                            })
                            .orElseGet(() -> ApiAnswer.refused("message_not_found"));
            };
        });
    }

    private ApiAnswer delete(Arguments arguments) {
        return withOwnMessage(arguments, "ts", "cant_delete_message", (conversation, message) -> postbox.delete(
                        conversation, message.ts())
                .<ApiAnswer>map(gone -> new ApiAnswer.Done(
                        Json.object().put("channel", conversation.id()).put("ts", gone.ts())))
                .orElseGet(() -> ApiAnswer.refused("message_not_found")));
    }

    private ApiAnswer permalink(Arguments arguments) {
        for (String needed : List.of("channel", "message_ts")) {
            if (!arguments.has(needed)) {
                return ApiAnswer.missing(needed);
            }
        }
        Optional<Conversation> conversation = workspace.conversation(arguments.text("channel"));
        if (conversation.isEmpty()) {
            return ApiAnswer.refused("channel_not_found");
        }
        String ts = arguments.text("message_ts");
        if (conversation.get().message(ts).isEmpty()) {
            return ApiAnswer.refused("message_not_found");
        }
        String link = "https://" + workspace.domain() + ".slack.com/archives/"
                + conversation.get().id() + "/p" + ts.replace(".", "");
        return new ApiAnswer.Done(
                Json.object().put("channel", conversation.get().id()).put("permalink", link));
    }

    private ApiAnswer withOwnMessage(
            Arguments arguments,
            String tsName,
            String notOwn,
            BiFunction<Conversation, SlackMessage, ApiAnswer> action) {
        for (String needed : List.of("channel", tsName)) {
            if (!arguments.has(needed)) {
                return ApiAnswer.missing(needed);
            }
        }
        // A person's id is not enough here: Slack wants the id of the direct message itself.
        Optional<Conversation> conversation = workspace.conversation(arguments.text("channel"));
        if (conversation.isEmpty()) {
            return ApiAnswer.refused("channel_not_found");
        }
        Optional<SlackMessage> message = conversation.get().message(arguments.text(tsName));
        if (message.isEmpty()) {
            return ApiAnswer.refused("message_not_found");
        }
        if (!message.get().fromApp()) {
            return ApiAnswer.refused(notOwn);
        }
        return action.apply(conversation.get(), message.get());
    }
}
