package dev.viceversa.pretend.slack.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.pretend.Json;
import dev.viceversa.pretend.slack.blockkit.Problem;
import java.util.List;

/** What a method answers. */
sealed interface ApiAnswer {

    /** It worked; {@code body} lacks only {@code ok}. */
    record Done(ObjectNode body) implements ApiAnswer {}

    /** It did not; {@code error} is Slack's code, {@code messages} say more, {@code extras} go into the body as they are. */
    record Refused(String error, List<String> messages, ObjectNode extras) implements ApiAnswer {}

    static Refused refused(String error) {
        return new Refused(error, List.of(), Json.object());
    }

    static Refused refused(String error, List<Problem> problems) {
        return new Refused(error, problems.stream().map(Problem::asSlackSaysIt).toList(), Json.object());
    }

    /** Slack's answer to a missing argument. */
    static Refused missing(String argument) {
        return new Refused("invalid_arguments", List.of("[ERROR] missing required field: " + argument), Json.object());
    }

    /** Slack's answer to an argument that makes no sense. */
    static Refused invalid(String argument) {
        return new Refused("invalid_arguments", List.of("invalid `" + argument + "`"), Json.object());
    }

    /** The whole body as sent. */
    default ObjectNode toJson() {
        return switch (this) {
            case Done done -> {
                ObjectNode json = Json.object().put("ok", true);
                json.setAll(done.body());
                yield json;
            }
            case Refused refused -> {
                ObjectNode json = Json.object().put("ok", false).put("error", refused.error());
                json.setAll(refused.extras());
                if (!refused.messages().isEmpty()) {
                    refused.messages()
                            .forEach(json.putObject("response_metadata").putArray("messages")::add);
                }
                yield json;
            }
        };
    }
}
