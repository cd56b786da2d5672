package dev.viceversa.core.sponsor;

/** Identifies a launch. */
public record LaunchId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
