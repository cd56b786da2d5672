package dev.viceversa.teams.connector;

import java.util.Optional;

/**
 * Where a message stands, as the core keeps it: conversation and activity with a bar between. Immutable.
 *
 * @param conversation Teams' id of the conversation
 * @param activity Teams' id of the message in it
 */
public record MessageReference(String conversation, String activity) {

    /** The longest a reference may be to be kept. */
    private static final int LONGEST = 300;

    private static final char BAR = '|';

    /** The form it is kept in; empty when it would be too long, so that the message cannot be changed later. */
    public Optional<String> written() {
        String written = conversation + BAR + activity;
        return written.length() <= LONGEST ? Optional.of(written) : Optional.empty();
    }

    /** Reads the kept form; empty when it is none of ours. */
    public static Optional<MessageReference> read(String written) {
        int bar = written.lastIndexOf(BAR);
        return bar < 1 || bar == written.length() - 1
                ? Optional.empty()
                : Optional.of(new MessageReference(written.substring(0, bar), written.substring(bar + 1)));
    }
}
