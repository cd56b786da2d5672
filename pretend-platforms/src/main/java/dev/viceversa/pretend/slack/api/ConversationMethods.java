package dev.viceversa.pretend.slack.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.pretend.Json;
import dev.viceversa.pretend.slack.workspace.Conversation;
import dev.viceversa.pretend.slack.workspace.SlackUser;
import dev.viceversa.pretend.slack.workspace.SlackWorkspace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code conversations.*} but for the history. */
final class ConversationMethods {

    private static final Set<String> MANAGE = Set.of("channels:manage", "groups:write", "im:write", "mpim:write");
    private static final Set<String> READ = Set.of("channels:read", "groups:read", "im:read", "mpim:read");

    private final SlackWorkspace workspace;
    private final SlackJson json;
    private final Scopes scopes;

    ConversationMethods(SlackWorkspace workspace, SlackJson json, Scopes scopes) {
        this.workspace = workspace;
        this.json = json;
        this.scopes = scopes;
    }

    List<ApiMethod> all() {
        return List.of(
                ApiMethod.of("conversations.open", Tier.THREE, MANAGE, this::open),
                ApiMethod.of("conversations.info", Tier.THREE, READ, this::info),
                ApiMethod.of("conversations.list", Tier.TWO, READ, this::list),
                ApiMethod.of("conversations.join", Tier.THREE, Set.of("channels:join"), this::join));
    }

    private ApiAnswer open(Arguments arguments) {
        if (arguments.has("channel")) {
            return workspace
                    .conversation(arguments.text("channel"))
                    .filter(known -> known.has(workspace.appUser().id()))
                    .map(known -> isDirect(known)
                            ? opened(arguments, known, true)
                            : ApiAnswer.refused("method_not_supported_for_channel_type"))
                    .orElseGet(() -> ApiAnswer.refused("channel_not_found"));
        }
        if (!arguments.has("users")) {
            return ApiAnswer.refused("users_list_not_supplied");
        }
        List<String> people = Arrays.stream(arguments.text("users").split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
        if (people.size() > 8) {
            return ApiAnswer.refused("too_many_users");
        }
        for (String person : people) {
            Optional<ApiAnswer.Refused> refusal = unreachable(person);
            if (refusal.isPresent()) {
                return refusal.get();
            }
        }
        return switch (people.size()) {
            case 0 -> ApiAnswer.refused("not_enough_users");
            case 1 -> direct(arguments, people.getFirst());
            default ->
                scopes.refusal(Set.of("mpim:write"))
                        .<ApiAnswer>map(refusal -> refusal)
                        .orElseGet(() -> opened(arguments, workspace.groupMessage(people), false));
        };
    }

    private ApiAnswer direct(Arguments arguments, String person) {
        Optional<ApiAnswer.Refused> refusal = scopes.refusal(Set.of("im:write"));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        boolean already = workspace.existingDirectMessage(person).isPresent();
        if (!already && arguments.flag("prevent_creation")) {
            return ApiAnswer.refused("channel_not_found");
        }
        return opened(arguments, workspace.directMessage(person), already);
    }

    private Optional<ApiAnswer.Refused> unreachable(String userId) {
        Optional<SlackUser> user = workspace.user(userId);
        if (user.isEmpty()) {
            return Optional.of(ApiAnswer.refused("user_not_found"));
        }
        if (!user.get().visible()) {
            return Optional.of(ApiAnswer.refused("user_not_visible"));
        }
        if (user.get().deleted()) {
            return Optional.of(ApiAnswer.refused("user_disabled"));
        }
        return user.get().bot() ? Optional.of(ApiAnswer.refused("cannot_dm_bot")) : Optional.empty();
    }

    private ApiAnswer opened(Arguments arguments, Conversation conversation, boolean already) {
        ObjectNode body = Json.object();
        if (already) {
            body.put("no_op", true);
            body.put("already_open", true);
        }
        if (arguments.flag("return_im")) {
            body.set("channel", json.conversation(conversation));
        } else {
            body.putObject("channel").put("id", conversation.id());
        }
        return new ApiAnswer.Done(body);
    }

    private ApiAnswer info(Arguments arguments) {
        if (!arguments.has("channel")) {
            return ApiAnswer.missing("channel");
        }
        Optional<Conversation> found =
                workspace.conversation(arguments.text("channel")).filter(this::visible);
        if (found.isEmpty()) {
            return ApiAnswer.refused("channel_not_found");
        }
        return scopes.refusal(found.get().kind(), "read")
                .<ApiAnswer>map(refusal -> refusal)
                .orElseGet(() -> {
                    ObjectNode body = Json.object();
                    body.set("channel", json.conversation(found.get()));
                    return new ApiAnswer.Done(body);
                });
    }

    private ApiAnswer list(Arguments arguments) {
        EnumSet<Conversation.Kind> kinds = EnumSet.noneOf(Conversation.Kind.class);
        String types = arguments.has("types") ? arguments.text("types") : "public_channel";
        for (String type : types.split(",")) {
            switch (type.strip()) {
                case "public_channel" -> kinds.add(Conversation.Kind.PUBLIC);
                case "private_channel" -> kinds.add(Conversation.Kind.PRIVATE);
                case "im" -> kinds.add(Conversation.Kind.IM);
                case "mpim" -> kinds.add(Conversation.Kind.MPIM);
                default -> {
                    return ApiAnswer.refused("invalid_types");
                }
            }
        }
        for (Conversation.Kind kind : kinds) {
            Optional<ApiAnswer.Refused> refusal = scopes.refusal(kind, "read");
            if (refusal.isPresent()) {
                return refusal.get();
            }
        }
        int limit = arguments.number("limit", 100);
        if (limit < 1 || limit > 1000) {
            return ApiAnswer.refused("invalid_limit");
        }
        Optional<String> after = Page.after(arguments, "channel");
        return after.map(last -> page(arguments, kinds, limit, last))
                .orElseGet(() -> ApiAnswer.refused("invalid_cursor"));
    }

    private ApiAnswer page(Arguments arguments, EnumSet<Conversation.Kind> kinds, int limit, String after) {
        List<Conversation> found = new ArrayList<>(workspace.conversations().stream()
                .filter(known -> known.id().compareTo(after) > 0)
                .filter(known -> kinds.contains(known.kind()))
                .filter(this::visible)
                .filter(known -> !(arguments.flag("exclude_archived") && known.archived()))
                .limit(limit + 1L)
                .toList());
        boolean more = found.size() > limit;
        ObjectNode body = Json.object();
        ArrayNode channels = body.putArray("channels");
        found.stream().limit(limit).forEach(known -> channels.add(json.conversation(known)));
        Page.next(body, "channel", more ? found.get(limit - 1).id() : "");
        return new ApiAnswer.Done(body);
    }

    private ApiAnswer join(Arguments arguments) {
        Optional<Conversation> found =
                workspace.conversation(arguments.text("channel")).filter(this::visible);
        if (found.isEmpty()) {
            return ApiAnswer.refused("channel_not_found");
        }
        Conversation channel = found.get();
        if (channel.kind() != Conversation.Kind.PUBLIC) {
            return ApiAnswer.refused("method_not_supported_for_channel_type");
        }
        if (channel.archived()) {
            return ApiAnswer.refused("is_archived");
        }
        workspace.join(channel, workspace.appUser().id());
        ObjectNode body = Json.object();
        body.set("channel", json.conversation(channel));
        return new ApiAnswer.Done(body);
    }

    private boolean visible(Conversation conversation) {
        return conversation.kind() == Conversation.Kind.PUBLIC
                || conversation.has(workspace.appUser().id());
    }

    private static boolean isDirect(Conversation conversation) {
        return conversation.kind() == Conversation.Kind.IM || conversation.kind() == Conversation.Kind.MPIM;
    }
}
