package dev.viceversa.core.release;

/**
 * Whom a figure speaks of. Immutable.
 *
 * @param name the group as its dimension calls it; empty unless named
 */
public record Group(Kind kind, String name) {

    /** What a group is. */
    public enum Kind {
        /** Everybody who answered. */
        EVERYBODY,
        /** One group of the declared dimension. */
        NAMED,
        /** Groups that are too small to stand alone, and whoever had to join them so that nobody can be worked out. */
        OTHERS
    }

    public static final Group EVERYBODY = new Group(Kind.EVERYBODY, "");
    public static final Group OTHERS = new Group(Kind.OTHERS, "");

    public static Group named(String name) {
        return new Group(Kind.NAMED, name);
    }
}
