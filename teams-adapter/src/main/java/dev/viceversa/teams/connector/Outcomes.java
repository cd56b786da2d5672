package dev.viceversa.teams.connector;

import dev.viceversa.core.delivery.DeliveryOutcome;
import dev.viceversa.core.delivery.DeliveryOutcome.Refusal;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What the Bot Connector's answers mean for a delivery, from Microsoft's public documentation of bots' error codes.
 * Only 412, 429 and what surely never arrived may be tried again; a 502 may have been delivered. Pure functions.
 */
final class Outcomes {

    private static final Duration USUAL_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    /** The tenant's administrator or the bot's registration, not the person. */
    private static final Set<String> WHOLE_BOT = Set.of("BotNotRegistered", "Unauthorized", "InvalidAuthToken");

    private Outcomes() {}

    static DeliveryOutcome of(
            Answered answered, String gate, Function<Answered.With, DeliveryOutcome> done, Refusal missing) {
        return switch (answered) {
            case Answered.NeverSent(String why) ->
                why.equals("service_host_not_allowed")
                        ? new DeliveryOutcome.Refused(Refusal.PERSON_UNREACHABLE, why)
                        : new DeliveryOutcome.NotSent(why);
            case Answered.Unknown(String why) -> new DeliveryOutcome.Ambiguous(why);
            case Answered.With answer -> answer.good() ? done.apply(answer) : refused(answer, gate, missing);
        };
    }

    private static DeliveryOutcome refused(Answered.With answer, String gate, Refusal missing) {
        return switch (answer.status()) {
            // The token was dropped; a new one is tried, and only if that helps nothing is it the registration.
            case 401 -> new DeliveryOutcome.NotSent(answer.code());
            case 403 ->
                new DeliveryOutcome.Refused(
                        WHOLE_BOT.contains(answer.code()) ? Refusal.ACCESS_REVOKED : Refusal.PERSON_UNREACHABLE,
                        answer.code());
            case 404, 410 -> new DeliveryOutcome.Refused(missing, answer.code());
            case 412, 429 -> new DeliveryOutcome.Throttled(pause(answer.retryAfter()), gate);
            case 408 -> new DeliveryOutcome.Ambiguous("http_408");
            default ->
                answer.status() >= 500
                        ? new DeliveryOutcome.Ambiguous("http_" + answer.status())
                        : new DeliveryOutcome.Refused(Refusal.MALFORMED, answer.code());
        };
    }

    private static Duration pause(Optional<String> retryAfter) {
        Duration asked = retryAfter
                .filter(seconds -> seconds.strip().matches("\\d{1,9}"))
                .map(seconds -> Duration.ofSeconds(Math.max(1, Long.parseLong(seconds.strip()))))
                .orElse(USUAL_PAUSE);
        return asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked;
    }
}
