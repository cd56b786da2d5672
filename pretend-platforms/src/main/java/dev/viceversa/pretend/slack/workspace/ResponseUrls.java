package dev.viceversa.pretend.slack.workspace;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Response addresses: the permission to answer a command or a click up to five times within thirty minutes. Thread-safe. From Slack's
 * documentation of handling user interaction.
 */
public final class ResponseUrls {

    /** How often one may be used. */
    public static final int USES = 5;

    /** How long one works. */
    public static final Duration LIFE = Duration.ofMinutes(30);

    /**
     * What an address belongs to.
     *
     * @param channel where the person acted
     * @param userId who acted
     * @param originalTs the message with the button; null for a command
     */
    public record Origin(
            String channel, String userId, @Nullable String originalTs) {}

    /** What came of using an address. */
    public sealed interface Use {
        /** It works. */
        record Granted(Origin origin) implements Use {}

        /** It does not; {@code error} is Slack's code. */
        record Denied(String error) implements Use {}
    }

    private record Issued(Origin origin, Instant at) {}

    private final InstantSource systemClock;
    private final String teamId;
    private final Ids ids;
    private final Map<String, Issued> issued = new LinkedHashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();

    ResponseUrls(Ids ids, InstantSource systemClock, String teamId) {
        this.ids = ids;
        this.systemClock = systemClock;
        this.teamId = teamId;
    }

    /**
     * A fresh address.
     *
     * @param kind {@code commands} or {@code actions}
     * @return its path, starting with a slash
     */
    public synchronized String issue(String kind, Origin origin) {
        forgetOld();
        String path = "/" + kind + "/" + teamId + "/" + ids.number("response") + "/" + Ids.secret(12);
        issued.put(path, new Issued(origin, systemClock.instant()));
        return path;
    }

    /** Uses an address once. */
    public synchronized Use use(String path) {
        Issued found = issued.get(path);
        if (found == null) {
            return new Use.Denied("no_such_url");
        }
        if (found.at().plus(LIFE).isBefore(systemClock.instant())) {
            return new Use.Denied("expired_url");
        }
        int used = uses.merge(path, 1, Integer::sum);
        return used > USES ? new Use.Denied("used_url") : new Use.Granted(found.origin());
    }

    /** Makes all addresses so far as old as if they had been given half an hour ago, for who cannot wait. */
    public synchronized void age() {
        issued.replaceAll((path, given) ->
                new Issued(given.origin(), given.at().minus(LIFE).minusSeconds(1)));
    }

    /** Where this address leads, without using it. */
    public synchronized Optional<Origin> origin(String path) {
        return Optional.ofNullable(issued.get(path)).map(Issued::origin);
    }

    private void forgetOld() {
        Instant horizon = systemClock.instant().minus(LIFE.multipliedBy(2));
        for (Iterator<Map.Entry<String, Issued>> each = issued.entrySet().iterator(); each.hasNext(); ) {
            Map.Entry<String, Issued> next = each.next();
            if (next.getValue().at().isAfter(horizon)) {
                return;
            }
            uses.remove(next.getKey());
            each.remove();
        }
    }
}
