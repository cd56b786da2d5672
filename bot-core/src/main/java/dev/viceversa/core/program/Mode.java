package dev.viceversa.core.program;

import java.util.Locale;

/** Who mentors whom in a program. The engine is the same; whom it asks first, which levels fit and its words follow. */
public enum Mode {
    /** Those newer to working life mentor those who lead: what this house was built for. */
    REVERSE,
    /** Those with more experience mentor those with less. */
    TRADITIONAL,
    /** Colleagues at about the same level mentor one another. */
    PEER;

    /** As it is written in forms and at the end of text keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of a text that reads differently in each mode: {@code key_traditional}; the bare key for reverse mentoring. */
    public String key(String key) {
        return this == REVERSE ? key : key + "_" + word();
    }
}
