package dev.viceversa.kit;

import java.time.Instant;
import java.time.LocalDate;

/** What four people do in half a year of a program. */
final class HalfAYear {

    private final Chronicle story;
    private final Cast cast;

    HalfAYear(CoreStage stage, LocalDate firstMonday, Instant start) {
        story = new Chronicle(stage, firstMonday, start);
        cast = new Cast(stage, story);
    }

    /** Lives it, and tells it. */
    String lived() {
        new StoryBegins(cast).lived();
        new StoryGoesOn(cast).lived();
        new StoryEnds(cast).lived();
        return story.text();
    }
}
