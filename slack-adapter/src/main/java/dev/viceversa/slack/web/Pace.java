package dev.viceversa.slack.web;

import dev.viceversa.core.delivery.Gate;
import dev.viceversa.core.delivery.Limit;
import dev.viceversa.core.delivery.Operation;
import java.time.Duration;
import java.util.List;

/**
 * How fast Slack lets an app write, from its public documentation of rate limits: posting, several hundred messages a
 * minute in a workspace and one a second in a conversation, short bursts tolerated; changing and deleting, fifty a
 * minute. Stays a little below.
 */
final class Pace {

    static final String POST = "chat.postMessage";
    static final String UPDATE = "chat.update";
    static final String DELETE = "chat.delete";

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Limit SEVERAL_HUNDRED = Limit.within(MINUTE, 300, 30);
    private static final Limit FIFTY = Limit.within(MINUTE, 48, 16);
    private static final Limit ONE_A_SECOND = new Limit(Duration.ofSeconds(1), 2);

    private Pace() {}

    static List<Gate> gates(Operation operation, String conversation) {
        return switch (operation) {
            case POST -> List.of(Gate.of(POST, SEVERAL_HUNDRED), Gate.of(POST + "/" + conversation, ONE_A_SECOND));
            case EDIT -> List.of(Gate.of(UPDATE, FIFTY));
            case RETRACT -> List.of(Gate.of(DELETE, FIFTY));
        };
    }
}
