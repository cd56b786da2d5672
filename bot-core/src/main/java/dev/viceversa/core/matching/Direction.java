package dev.viceversa.core.matching;

/** Who mentors whom. */
public enum Direction {
    /** The mentor is the junior one. */
    REVERSE,
    /** The mentor is the senior one. */
    TRADITIONAL,
    /** Neither is: their levels lie closer together than the program's level gap. */
    PEER
}
