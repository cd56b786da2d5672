package dev.viceversa.core.delivery;

import java.util.List;

/**
 * Something of a platform that lets only so many calls through.
 *
 * @param name unique within a workspace of the platform, such as {@code chat.postMessage}; the name that
 *     {@link DeliveryOutcome.Throttled} gives when it closes; 200 characters
 * @param limits all of them hold; at most four, empty when only the platform knows
 */
public record Gate(String name, List<Limit> limits) {

    public Gate {
        limits = List.copyOf(limits);
        if (limits.size() > 4) {
            throw new IllegalArgumentException("At most four limits, not " + limits.size());
        }
    }

    public static Gate of(String name, Limit... limits) {
        return new Gate(name, List.of(limits));
    }
}
