package dev.viceversa.teams.inbound;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What Teams takes as the answer to a pressed card, from its public documentation of universal actions. Pure functions. */
final class InvokeAnswers {

    private static final String CARD = "application/vnd.microsoft.card.adaptive";
    private static final String MESSAGE = "application/vnd.microsoft.activity.message";
    private static final String ERROR = "application/vnd.microsoft.error";

    private InvokeAnswers() {}

    /** The card becomes this one. */
    static ObjectNode card(ObjectNode card) {
        ObjectNode answer = answer(200, CARD);
        answer.set("value", card);
        return answer;
    }

    /** The card stays, and this is shown beside it. */
    static ObjectNode notice(String words) {
        return answer(200, MESSAGE).put("value", words);
    }

    /** Nothing of ours. */
    static ObjectNode notOurs() {
        ObjectNode answer = answer(400, ERROR);
        answer.putObject("value").put("code", "BadRequest").put("message", "This card is not one of Viceversa's.");
        return answer;
    }

    private static ObjectNode answer(int status, String type) {
        return JsonNodeFactory.instance.objectNode().put("statusCode", status).put("type", type);
    }
}
