package dev.viceversa.pretend.slack.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.pretend.Json;
import dev.viceversa.pretend.slack.workspace.Conversation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the app was granted, against what a method needs. */
final class Scopes {

    private final Set<String> granted;
    /** Goes with every answer. */
    private final String inWords;

    Scopes(Set<String> granted) {
        this.granted = new TreeSet<>(granted);
        this.inWords = String.join(",", this.granted);
    }

    boolean has(String scope) {
        return granted.contains(scope);
    }

    /** The refusal when none of {@code anyOf} was granted. */
    Optional<ApiAnswer.Refused> refusal(Set<String> anyOf) {
        if (anyOf.isEmpty() || anyOf.stream().anyMatch(granted::contains)) {
            return Optional.empty();
        }
        ObjectNode extras = Json.object();
        extras.put("needed", String.join(",", new TreeSet<>(anyOf)));
        extras.put("provided", inWords());
        return Optional.of(new ApiAnswer.Refused("missing_scope", List.of(), extras));
    }

    /** The refusal when the app may not do {@code what} ({@code read}, {@code history}) to this kind of conversation. */
    Optional<ApiAnswer.Refused> refusal(Conversation.Kind kind, String what) {
        return refusal(Set.of(prefix(kind) + ":" + what));
    }

    String inWords() {
        return inWords;
    }

    private static String prefix(Conversation.Kind kind) {
        return switch (kind) {
            case PUBLIC -> "channels";
            case PRIVATE -> "groups";
            case IM -> "im";
            case MPIM -> "mpim";
        };
    }
}
