package dev.viceversa.core.delivery;

/** Where a delivery stands: {@code PENDING -> SENDING -> SENT | FAILED | EXPIRED | CANCELLED | UNKNOWN}. */
public enum DeliveryState {
    PENDING,
    SENDING,
    SENT,
    /** The platform refused for good, or the message could not be made. */
    FAILED,
    /** Too late to be useful; never sent. */
    EXPIRED,
    /** No longer wanted; never sent. */
    CANCELLED,
    /** Perhaps sent; nothing tells. Visible to the coordinator, never resent blindly. */
    UNKNOWN
}
