package dev.viceversa.core.matching;

/** Which side of a pairing somebody is on. */
public enum Role {
    /** Shares. */
    MENTOR,
    /** Learns. */
    MENTEE
}
