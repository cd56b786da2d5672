package dev.viceversa.core.concern;

/** Identifies a concern. */
public record ConcernId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
