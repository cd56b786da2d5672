package dev.viceversa.core.growth;

/** When people look at their own growth. */
public enum Moment {
    START,
    MIDDLE,
    END
}
