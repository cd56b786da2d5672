package dev.viceversa.core.delivery;

import java.time.Duration;
import java.util.Optional;

/** What became of one attempt to send. */
public sealed interface DeliveryOutcome {

    /**
     * It is there.
     *
     * @param reference where, in the platform's terms, fit for a later edit
     * @param address the recipient's address if it was learnt on the way (a DM channel), to be remembered
     */
    record Delivered(String reference, Optional<String> address) implements DeliveryOutcome {}

    /** The platform will not take it; trying again is pointless. */
    record Refused(Refusal refusal, String platformWord) implements DeliveryOutcome {}

    /** Surely not sent: nothing to this gate before {@code pause} is over. */
    record Throttled(Duration pause, String gate) implements DeliveryOutcome {}

    /** Surely not sent: the connection was refused, or the platform said so. May be tried again. */
    record NotSent(String platformWord) implements DeliveryOutcome {}

    /** Perhaps sent: time-out, reset, 408 or 5xx. Never blindly resent. */
    record Ambiguous(String platformWord) implements DeliveryOutcome {}

    /** Why a platform refuses, and what follows. */
    enum Refusal {
        /** The account is gone or deactivated. */
        ACCOUNT_GONE,
        /** The person blocked the bot, or the app is not installed for them. */
        PERSON_UNREACHABLE,
        /** The channel is gone, archived, or the bot is not in it. */
        CHANNEL_UNREACHABLE,
        /** The app's access was revoked: nothing can be sent to this workspace until somebody installs it again. */
        ACCESS_REVOKED,
        /** The message to edit or retract no longer exists. */
        TARGET_GONE,
        /** The platform found our message malformed or too large: a bug of ours. */
        MALFORMED
    }
}
