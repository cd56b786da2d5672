package dev.viceversa.core.circle;

/** Identifies one meeting of one circle. */
public record CircleId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
