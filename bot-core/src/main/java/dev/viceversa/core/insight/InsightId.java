package dev.viceversa.core.insight;

/** Identifies an insight. */
public record InsightId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
