package dev.viceversa.core.delivery;

import dev.viceversa.core.people.Identity;
import dev.viceversa.core.program.ChannelRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a look at a claimed delivery found: whether and how it can leave now. */
sealed interface Readiness {

    /**
     * It can leave as soon as its gates let it.
     *
     * @param gates full names and definitions, the widest first
     * @param calls how many calls go through the widest
     */
    record Ready(
            Courier courier, Courier.Parcel parcel, Where where, String conversation, List<Passage> gates, int calls)
            implements Readiness {}

    /** A gate on its way, by its full name. */
    record Passage(String name, Gate definition) {}

    /** The other end. */
    sealed interface Where {
        record Person(Identity identity) implements Where {}

        record Channel(ChannelRef channel) implements Where {}
    }

    /** It moves to another instant. */
    record Moved(Instant due) implements Readiness {}

    /** It will never leave. */
    record Over(DeliveryState state, Optional<String> reason) implements Readiness {}
}
