package dev.viceversa.core.people;

/** Identifies a person across platforms. */
public record PersonId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
