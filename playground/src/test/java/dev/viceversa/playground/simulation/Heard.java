package dev.viceversa.playground.simulation;

import dev.viceversa.core.delivery.Weight;
import dev.viceversa.core.people.WorkingHours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * One message as it stands in a platform's ledger, with what the outbox knows about it.
 *
 * @param delivery the opaque id it was sent under
 * @param key what the outbox sends once only
 * @param at program time
 * @param zone the recipient's own
 */
record Heard(String recipient, String delivery, String key, String kind, Weight weight, Instant at, ZoneId zone) {

    /** The day it came on, where the recipient is. */
    LocalDate day() {
        return local().toLocalDate();
    }

    /** Whether it came while the recipient works. */
    boolean atWork(WorkingHours hours) {
        return hours.on(local().getDayOfWeek())
                .filter(span -> span.contains(local().toLocalTime()))
                .isPresent();
    }

    private ZonedDateTime local() {
        return at.atZone(zone);
    }
}
