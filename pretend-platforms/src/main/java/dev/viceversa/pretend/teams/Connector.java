package dev.viceversa.pretend.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.viceversa.pretend.ApiCall;
import dev.viceversa.pretend.Fault;
import dev.viceversa.pretend.Json;
import dev.viceversa.pretend.LedgerEntry;
import dev.viceversa.pretend.MessageKind;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The Bot Connector's REST calls a bot needs, as strict as the published ones. Thread-safe. */
final class Connector implements HttpHandler {

    private static final int PAGE = 200;

    private final TeamsSetup setup;
    private final Tenant tenant;
    private final Login login;
    private final Throttling throttling = new Throttling();
    private volatile Conditions conditions = Conditions.USUAL;

    Connector(TeamsSetup setup, Tenant tenant, Login login) {
        this.setup = setup;
        this.tenant = tenant;
        this.login = login;
    }

    /** From now on. */
    void under(Conditions changed) {
        conditions = changed;
    }

    Conditions conditions() {
        return conditions;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Instant at = setup.systemClock().instant();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String raw = exchange.getRequestURI().getRawPath();
        List<String> path = Arrays.stream(raw.substring(raw.indexOf("/v3/") + 4).split("/"))
                .map(part -> URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8))
                .toList();
        String method = method(exchange.getRequestMethod(), path);
        Answer.pause(conditions.latency());
        Optional<Fault> fault = setup.faults().next(method);
        Answer answer = fault.flatMap(Answer::before).orElseGet(() -> {
            Answer served = login.takes(exchange.getRequestHeaders().getFirst("Authorization"))
                    ? throttled(method, path)
                            .orElseGet(() ->
                                    serve(method, path, exchange.getRequestURI().getQuery(), body))
                    : Answer.error(401, "Unauthorized", "Authorization has been denied for this request.");
            return fault.map(served::after).orElse(served);
        });
        setup.ledger()
                .add(new ApiCall(
                        at,
                        "teams",
                        method,
                        path.size() > 1 ? path.get(1) : null,
                        Duration.between(at, setup.systemClock().instant()),
                        answer.status(),
                        answer.error()));
        answer.write(exchange);
    }

    private static String method(String verb, List<String> path) {
        if (path.size() == 1) {
            return "conversations.create";
        }
        String thing = path.size() > 2 ? path.get(2) : "";
        return switch (thing) {
            case "activities" ->
                switch (verb) {
                    case "POST" -> "activities.send";
                    case "PUT" -> "activities.update";
                    case "DELETE" -> "activities.delete";
                    default -> "unknown";
                };
            case "pagedmembers" -> "members.list";
            case "members" -> path.size() > 3 ? "members.get" : "members.list";
            default -> "unknown";
        };
    }

    private Optional<Answer> throttled(String method, List<String> path) {
        return conditions.throttling()
                ? throttling
                        .wait(
                                method.startsWith("activities.") ? path.get(1) : null,
                                setup.messageClock().instant())
                        .map(Answer::throttled)
                : Optional.empty();
    }

    private Answer serve(String method, List<String> path, @Nullable String query, String body) {
        return switch (method) {
            case "conversations.create" -> create(body);
            case "activities.send" -> send(path.get(1), body);
            case "activities.update" -> path.size() > 3 ? update(path.get(1), path.get(3), body) : missing();
            case "activities.delete" -> path.size() > 3 ? delete(path.get(1), path.get(3)) : missing();
            case "members.get" -> member(path.get(1), path.get(3));
            case "members.list" -> members(path.get(1), query);
            default -> missing();
        };
    }

    private Answer create(String body) {
        JsonNode wanted = Json.read(body).orElseGet(Json::object);
        if (!wanted.path("tenantId").asText().equals(tenant.id())
                && !wanted.at("/channelData/tenant/id").asText().equals(tenant.id())) {
            return Answer.error(400, "BadSyntax", "Incorrect conversation creation parameters: no tenant");
        }
        Optional<TeamsUser> user = tenant.user(wanted.at("/members/0/id").asText());
        if (user.isEmpty()) {
            return Answer.error(400, "BadArgument", "Bot is unable to find the member");
        }
        if (!tenant.installed(user.get())) {
            return Answer.error(403, "BotNotInConversationRoster", "The bot is not part of the conversation roster.");
        }
        tenant.install(user.get(), true);
        return Answer.ok(201, Json.object().put("id", tenant.personal(user.get())));
    }

    private Answer send(String conversation, String body) {
        return checked(conversation, body).orElseGet(() -> {
            JsonNode activity = Json.read(body).orElseThrow();
            TeamsMessage message = tenant.post(
                    conversation,
                    activity.path("text").asText(),
                    activity.path("summary").asText(),
                    cards(activity));
            note(conversation, message.id(), activity, MessageKind.POST);
            return Answer.ok(201, Json.object().put("id", message.id()));
        });
    }

    private Answer update(String conversation, String id, String body) {
        return checked(conversation, body).orElseGet(() -> {
            JsonNode activity = Json.read(body).orElseThrow();
            boolean there = tenant.replace(
                    conversation,
                    id,
                    activity.path("text").asText(),
                    activity.path("summary").asText(),
                    cards(activity));
            if (!there) {
                return missing();
            }
            note(conversation, id, activity, MessageKind.UPDATE);
            return Answer.ok(200, Json.object().put("id", id));
        });
    }

    private Answer delete(String conversation, String id) {
        if (!tenant.remove(conversation, id)) {
            return missing();
        }
        note(conversation, id, Json.object(), MessageKind.DELETE);
        return Answer.ok(200, Json.object());
    }

    private Answer member(String conversation, String id) {
        if (!tenant.knows(conversation)) {
            return missing();
        }
        return tenant.user(id)
                .map(user -> Answer.ok(200, member(user)))
                .orElseGet(() -> Answer.error(404, "MemberNotFoundInConversation", "Member not found"));
    }

    private Answer members(String conversation, @Nullable String query) {
        if (!tenant.isChannel(conversation)) {
            return missing();
        }
        int from = Optional.ofNullable(query)
                .flatMap(text -> Arrays.stream(text.split("&"))
                        .filter(part -> part.startsWith("continuationToken="))
                        .findFirst())
                .map(part -> Integer.parseInt(part.substring(18)))
                .orElse(0);
        List<TeamsUser> all = tenant.users();
        int to = Math.min(all.size(), from + PAGE);
        ObjectNode page = Json.object();
        ArrayNode members = page.putArray("members");
        all.subList(Math.min(from, to), to).forEach(user -> members.add(member(user)));
        if (to < all.size()) {
            page.put("continuationToken", Integer.toString(to));
        }
        return Answer.ok(200, page);
    }

    private ObjectNode member(TeamsUser user) {
        return Json.object()
                .put("id", user.id())
                .put("name", user.name())
                .put("aadObjectId", user.aadObjectId())
                .put("email", user.email())
                .put("userPrincipalName", user.email())
                .put("tenantId", tenant.id())
                .put("userRole", user.role());
    }

    /** Why an activity is not taken; empty when it is. */
    private Optional<Answer> checked(String conversation, String body) {
        if (body.length() * 2 > conditions.largestMessage()) {
            return Optional.of(Answer.error(413, "MessageSizeTooBig", "Message size too large."));
        }
        Optional<JsonNode> activity = Json.read(body).filter(JsonNode::isObject);
        if (activity.isEmpty() || !activity.get().path("type").asText().equals("message")) {
            return Optional.of(Answer.error(400, "BadSyntax", "Activity is malformed"));
        }
        if (!tenant.knows(conversation)) {
            return Optional.of(missing());
        }
        Optional<Tenant.Refusal> refusal = conditions.refusal().or(() -> tenant.refusal(conversation));
        if (refusal.isPresent()) {
            return Optional.of(Answer.error(403, refusal.get().name(), "Bot cannot write to this conversation"));
        }
        for (JsonNode attachment : activity.get().path("attachments")) {
            if (attachment.path("contentType").asText().equals(PretendTeams.CARD)) {
                List<String> problems = CardCheck.problems(attachment.path("content"));
                if (!problems.isEmpty()) {
                    return Optional.of(Answer.error(400, "BadSyntax", "Card: " + problems));
                }
            }
        }
        boolean empty = activity.get().path("attachments").isEmpty()
                && activity.get().path("text").asText().isEmpty();
        return empty ? Optional.of(Answer.error(400, "BadSyntax", "Nothing to show")) : Optional.empty();
    }

    private static Answer missing() {
        return Answer.error(404, "ConversationNotFound", "Conversation not found.");
    }

    static List<JsonNode> cards(JsonNode activity) {
        List<JsonNode> cards = new ArrayList<>();
        activity.path("attachments").forEach(attachment -> {
            if (attachment.path("contentType").asText().equals(PretendTeams.CARD)) {
                cards.add(attachment.path("content"));
            }
        });
        return cards;
    }

    private void note(String conversation, String id, JsonNode activity, MessageKind kind) {
        JsonNode delivery = activity.at("/channelData/deliveryId");
        List<JsonNode> cards = cards(activity);
        setup.ledger()
                .add(new LedgerEntry(
                        setup.messageClock().instant(),
                        "teams",
                        tenant.reader(conversation).map(TeamsUser::aadObjectId).orElse(null),
                        conversation,
                        id,
                        delivery.isTextual() ? delivery.asText() : null,
                        kind,
                        activity.path("summary").asText(activity.path("text").asText()),
                        null,
                        cards.isEmpty() ? null : cards.getFirst()));
    }
}
