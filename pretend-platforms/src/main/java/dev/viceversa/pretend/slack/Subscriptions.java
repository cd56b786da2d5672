package dev.viceversa.pretend.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;

/**
 * The events an app asked for in its manifest. Slack sends no others.
 *
 * @param names Slack's names, such as {@code team_join} and {@code message.im}; empty for every event but the echo of the app's own
 *     messages
 */
public record Subscriptions(Optional<Set<String>> names) {

    /** Every event people cause. The app's own messages do not come back to it. */
    public static Subscriptions everything() {
        return new Subscriptions(Optional.empty());
    }

    /** Only these. Whoever names {@code message.im} also hears of the app's own direct messages, as on Slack. */
    public static Subscriptions to(String... names) {
        return new Subscriptions(Optional.of(Set.of(names)));
    }

    /** Whether the app hears of this event. */
    boolean include(JsonNode event) {
        return names.isEmpty() || names.get().contains(name(event));
    }

    /** Whether the app hears of what it writes itself. */
    boolean includeOwnMessages() {
        return names.isPresent() && names.get().stream().anyMatch(name -> name.startsWith("message."));
    }

    private static String name(JsonNode event) {
        String type = event.path("type").asText();
        if (!type.equals("message")) {
            return type;
        }
        return switch (event.path("channel_type").asText()) {
            case "im" -> "message.im";
            case "mpim" -> "message.mpim";
            case "group" -> "message.groups";
            default -> "message.channels";
        };
    }
}
