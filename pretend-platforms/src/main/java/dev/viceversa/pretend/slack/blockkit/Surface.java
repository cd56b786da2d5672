package dev.viceversa.pretend.slack.blockkit;

import java.util.Locale;

/** Where blocks stand. Not every block and element may stand everywhere. */
public enum Surface {
    /** A message in a channel or direct message, ephemeral ones included. */
    MESSAGE,
    /** A form that opens over everything else. */
    MODAL,
    /** The app's home page of one person. */
    HOME;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
