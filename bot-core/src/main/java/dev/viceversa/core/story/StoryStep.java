package dev.viceversa.core.story;

/** What a decision about a story came to. */
public sealed interface StoryStep {

    Story story();

    /** It changed; to be stored. */
    record Changed(Story story) implements StoryStep {}

    /** It was so already. */
    record Unchanged(Story story) implements StoryStep {}

    /** Not this person's to decide, or no longer possible. */
    record Refused(Story story) implements StoryStep {}
}
