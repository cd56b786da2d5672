package dev.viceversa.core.delivery;

import java.time.Instant;
import java.util.Map;

/**
 * The room a delivery took in its widest gate when it was claimed. Between the claim and the departure it leaks away like
 * everything in a bucket does, so whoever departs late takes again what has leaked: what counts is when calls are made.
 *
 * @param from for each bucket of the gate, where in its time the room begins; empty for a gate nobody knew yet
 */
record Place(Map<String, Instant> from) {

    static final Place NONE = new Place(Map.of());

    Place {
        from = Map.copyOf(from);
    }
}
