package dev.viceversa.core.program;

/** Identifies one intake of a program. */
public record CohortId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
