package dev.viceversa.pretend.slack.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.pretend.Json;
import dev.viceversa.pretend.slack.workspace.Conversation;
import dev.viceversa.pretend.slack.workspace.SlackMessage;
import dev.viceversa.pretend.slack.workspace.SlackWorkspace;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** {@code conversations.history}: what was said, newest first, in pages; metadata only when asked for. */
final class HistoryMethod {

    private static final Set<String> HISTORY =
            Set.of("channels:history", "groups:history", "im:history", "mpim:history");
    private static final String BEGINNING = "0000000000.000000";
    private static final String END = "9999999999.999999";

    private final SlackWorkspace workspace;
    private final SlackJson json;
    private final Scopes scopes;
    private final Destinations destinations;

    HistoryMethod(SlackWorkspace workspace, SlackJson json, Scopes scopes, Destinations destinations) {
        this.workspace = workspace;
        this.json = json;
        this.scopes = scopes;
        this.destinations = destinations;
    }

    ApiMethod method() {
        return ApiMethod.of("conversations.history", Tier.THREE, HISTORY, this::history);
    }

    private ApiAnswer history(Arguments arguments) {
        if (!arguments.has("channel")) {
            return ApiAnswer.missing("channel");
        }
        return switch (destinations.forReading(arguments.text("channel"))) {
            case Destinations.Found.Closed closed -> ApiAnswer.refused(closed.error());
            case Destinations.Found.Open(Conversation conversation) ->
                scopes.refusal(conversation.kind(), "history")
                        .<ApiAnswer>map(refusal -> refusal)
                        .orElseGet(() -> page(arguments, conversation));
        };
    }

    private ApiAnswer page(Arguments arguments, Conversation conversation) {
        Optional<String> oldest = moment(arguments, "oldest", BEGINNING);
        if (oldest.isEmpty()) {
            return ApiAnswer.refused("invalid_ts_oldest");
        }
        Optional<String> latest = moment(arguments, "latest", END);
        if (latest.isEmpty()) {
            return ApiAnswer.refused("invalid_ts_latest");
        }
        Optional<String> cursor = Page.after(arguments, "next_ts");
        if (cursor.isEmpty()) {
            return ApiAnswer.refused("invalid_cursor");
        }
        int limit = Math.clamp(arguments.number("limit", 100), 1, 999);
        boolean inclusive = arguments.flag("inclusive") && cursor.get().isEmpty();
        String before = cursor.get().isEmpty() ? latest.get() : cursor.get();
        List<SlackMessage> found = workspace.history(conversation, oldest.get(), before, inclusive, limit + 1);
        boolean more = found.size() > limit;
        ObjectNode body = Json.object();
        ArrayNode messages = body.putArray("messages");
        found.stream()
                .limit(limit)
                .forEach(message -> messages.add(json.message(message, arguments.flag("include_all_metadata"))));
        body.put("has_more", more);
        body.put("pin_count", 0);
        if (more) {
            Page.next(body, "next_ts", found.get(limit - 1).ts());
        }
        return new ApiAnswer.Done(body);
    }

    /** A moment in the form all message ids have, so that they compare as texts. */
    private static Optional<String> moment(Arguments arguments, String name, String otherwise) {
        if (!arguments.has(name)) {
            return Optional.of(otherwise);
        }
        String given = arguments.text(name);
        if (!given.matches("\\d{1,10}(\\.\\d{0,6})?")) {
            return Optional.empty();
        }
        String[] parts = (given + ".").split("\\.", -1);
        return Optional.of(String.format(
                Locale.ROOT, "%010d.%s", Long.parseLong(parts[0]), (parts[1] + "000000").substring(0, 6)));
    }
}
