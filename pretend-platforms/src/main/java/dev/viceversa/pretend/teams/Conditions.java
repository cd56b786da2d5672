package dev.viceversa.pretend.teams;

import java.time.Duration;
import java.util.Optional;

/**
 * How the pretended Bot Connector treats a bot from now on; switched while it runs with {@link PretendTeams#under}. For a single
 * person there are {@link Tenant#refuse} and {@link Tenant#loseConversation}, for single calls {@link PretendTeams#faults}.
 * Immutable.
 *
 * @param throttling whether Teams' rate limits hold: calls above them are answered 429 with {@code Retry-After}
 * @param refusal the 403 everybody's conversation answers with; empty for none
 * @param largestMessage the largest message taken, in bytes of UTF-16; anything above is 413
 * @param latency how long every call takes at least
 */
public record Conditions(boolean throttling, Optional<Tenant.Refusal> refusal, int largestMessage, Duration latency) {

    /** Nothing is switched on; messages may have the 80 KB Teams takes. */
    public static final Conditions USUAL = new Conditions(false, Optional.empty(), 80 * 1024, Duration.ZERO);

    public Conditions withThrottling(boolean changed) {
        return new Conditions(changed, refusal, largestMessage, latency);
    }

    public Conditions withRefusal(Optional<Tenant.Refusal> changed) {
        return new Conditions(throttling, changed, largestMessage, latency);
    }

    public Conditions withLargestMessage(int changed) {
        return new Conditions(throttling, refusal, changed, latency);
    }

    public Conditions withLatency(Duration changed) {
        return new Conditions(throttling, refusal, largestMessage, changed);
    }
}
