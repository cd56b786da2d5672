package dev.viceversa.core.session;

/** Identifies a session. */
public record SessionId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
