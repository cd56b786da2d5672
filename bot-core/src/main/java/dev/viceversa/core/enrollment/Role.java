package dev.viceversa.core.enrollment;

/** What a participant is in a program. */
public enum Role {
    /** The one who shares; the junior in a reverse-mentoring program. */
    MENTOR,
    /** The one who learns; the senior in a reverse-mentoring program. */
    MENTEE
}
