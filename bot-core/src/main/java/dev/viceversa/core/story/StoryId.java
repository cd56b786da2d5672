package dev.viceversa.core.story;

/** Identifies a success story. */
public record StoryId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
