package dev.viceversa.teams.connector;

import dev.viceversa.core.delivery.Gate;
import dev.viceversa.core.delivery.Limit;
import java.time.Duration;
import java.util.List;

/**
 * How fast Teams lets a bot write, from Microsoft's public documentation of rate limits: fifty requests a second for an
 * app in a tenant, and in one conversation seven a second, sixty in half a minute and 1,800 an hour. Stays a little
 * below; a change counts like a message.
 */
final class Pace {

    /** Everything in the tenant. */
    static final String TENANT = "connector";

    private static final Limit FIFTY_A_SECOND = Limit.within(Duration.ofSeconds(1), 48, 6);
    private static final Limit SEVEN_A_SECOND = Limit.within(Duration.ofSeconds(1), 7, 3);
    private static final Limit SIXTY_IN_HALF_A_MINUTE = Limit.within(Duration.ofSeconds(30), 58, 20);
    private static final Limit MANY_AN_HOUR = Limit.within(Duration.ofHours(1), 1_790, 200);

    private Pace() {}

    static List<Gate> gates(String conversation) {
        return List.of(
                Gate.of(TENANT, FIFTY_A_SECOND),
                Gate.of(TENANT + "/" + conversation, SEVEN_A_SECOND, SIXTY_IN_HALF_A_MINUTE, MANY_AN_HOUR));
    }
}
