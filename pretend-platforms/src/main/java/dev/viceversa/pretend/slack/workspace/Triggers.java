package dev.viceversa.pretend.slack.workspace;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Trigger ids: the permission, for three seconds and once, to open a modal for the person who just did something. Thread-safe.
 * From Slack's documentation of modals.
 */
public final class Triggers {

    /** How long a trigger works. */
    public static final Duration LIFE = Duration.ofSeconds(3);

    private static final Duration MEMORY = Duration.ofMinutes(5);

    /** What came of using a trigger. */
    public sealed interface Exchange {
        /** It works, for this person, who did something in this modal ({@code inModal} is empty elsewhere). */
        record Granted(String userId, Optional<String> inModal) implements Exchange {}

        /** It does not; {@code error} is Slack's code. */
        record Denied(String error) implements Exchange {}
    }

    private record Issued(String userId, Optional<String> inModal, Instant at, boolean used) {}

    private final Ids ids;
    private final InstantSource systemClock;
    private final Map<String, Issued> issued = new LinkedHashMap<>();

    Triggers(Ids ids, InstantSource systemClock) {
        this.ids = ids;
        this.systemClock = systemClock;
    }

    /** A fresh trigger for this person; {@code inModal} is the id of the modal they acted in. */
    public synchronized String issue(String userId, Optional<String> inModal) {
        forgetOld();
        String id = ids.number("trigger") + "." + ids.number("workspace") + "." + Ids.secret(16);
        issued.put(id, new Issued(userId, inModal, systemClock.instant(), false));
        return id;
    }

    /** Uses a trigger up. */
    public synchronized Exchange exchange(String triggerId) {
        Exchange outcome = look(triggerId);
        if (outcome instanceof Exchange.Granted granted) {
            Issued old = issued.get(triggerId);
            issued.put(triggerId, new Issued(granted.userId(), granted.inModal(), old.at(), true));
        }
        return outcome;
    }

    /** What {@link #exchange} would say, without using the trigger up. */
    public synchronized Exchange look(String triggerId) {
        Issued trigger = issued.get(triggerId);
        if (trigger == null) {
            return new Exchange.Denied("invalid_trigger_id");
        }
        if (trigger.used()) {
            return new Exchange.Denied("exchanged_trigger_id");
        }
        if (trigger.at().plus(LIFE).isBefore(systemClock.instant())) {
            return new Exchange.Denied("expired_trigger_id");
        }
        return new Exchange.Granted(trigger.userId(), trigger.inModal());
    }

    private void forgetOld() {
        Instant horizon = systemClock.instant().minus(MEMORY);
        for (Iterator<Issued> each = issued.values().iterator(); each.hasNext(); ) {
            if (each.next().at().isAfter(horizon)) {
                return;
            }
            each.remove();
        }
    }
}
