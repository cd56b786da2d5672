package dev.viceversa.core.conversation;

/**
 * The database is away: nothing was changed and nothing may be acknowledged as done. Adapters answer so that the
 * platform repeats, or, where it does not, tell the person to try again in a minute.
 */
public final class NotStored extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotStored(Throwable cause) {
        super("The database could not be reached", cause);
    }
}
