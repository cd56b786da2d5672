package dev.viceversa.teams.card;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Answers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What comes back when something on a card is pressed: its meaning, and what was filled in. Names of inputs are lower
 * case, so ours, which are not, never meet them. A person can send anything, so nothing here says who may do it.
 *
 * @param form whether a form was sent, and not a button pressed
 * @param message the activity whose button opened the form; empty when there was none
 */
public record CardData(ActionRef action, boolean form, Optional<String> message, Answers answers) {

    private static final String BUTTON = "vvDo";
    private static final String FORM = "vvForm";
    private static final String MESSAGE = "vvMessage";
    /** What ids of inputs start with that take several answers: these arrive joined with commas. */
    static final String MANY = "many.";
    /** What ids of inputs start with in which a link to a channel may stand. */
    static final String CHANNEL = "channel.";

    private static final Pattern INPUT = Pattern.compile("(many\\.|channel\\.)?[a-z0-9_]{1,64}");
    private static final Pattern ACTIVITY = Pattern.compile("[A-Za-z0-9:._-]{1,100}");
    private static final int MOST = 200;

    static ObjectNode button(ActionRef action) {
        return JsonNodeFactory.instance.objectNode().put(BUTTON, action.encoded());
    }

    static ObjectNode form(ActionRef action, @Nullable String message) {
        ObjectNode data = JsonNodeFactory.instance.objectNode().put(FORM, action.encoded());
        if (message != null) {
            data.put(MESSAGE, message);
        }
        return data;
    }

    /** Reads what came back; empty when it is nothing of ours. */
    public static Optional<CardData> read(JsonNode data) {
        if (!data.isObject() || data.size() > MOST) {
            return Optional.empty();
        }
        boolean form = data.path(FORM).isTextual();
        return ActionRef.decode(data.path(form ? FORM : BUTTON).asText())
                .map(action -> new CardData(
                        action,
                        form,
                        Optional.of(data.path(MESSAGE).asText())
                                .filter(id -> form && ACTIVITY.matcher(id).matches()),
                        form ? answers(data) : new Answers(Map.of())));
    }

    private static Answers answers(JsonNode data) {
        Map<String, List<String>> answers = new HashMap<>();
        data.properties().forEach(field -> {
            JsonNode value = field.getValue();
            String id = field.getKey();
            if (!INPUT.matcher(id).matches() || !value.isValueNode() || value.isNull()) {
                return;
            }
            if (id.startsWith(CHANNEL)) {
                answers.put(id.substring(CHANNEL.length()), List.of(ChannelLink.id(value.asText())));
            } else if (id.startsWith(MANY)) {
                answers.put(id.substring(MANY.length()), List.of(value.asText().split(",")));
            } else {
                answers.put(id, List.of(value.asText()));
            }
        });
        return new Answers(answers);
    }
}
