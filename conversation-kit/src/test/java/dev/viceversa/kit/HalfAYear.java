package dev.viceversa.kit;

import java.time.Instant;
import java.time.LocalDate;

/** What four people do in half a year of a program. */
final class HalfAYear {

    private static final LocalDate FIRST_MONDAY = LocalDate.of(2026, 2, 2);
    private static final Instant START =
            FIRST_MONDAY.minusWeeks(2).atTime(9, 0).atZone(Cast.BERLIN).toInstant();

    private final Chronicle story;
    private final Cast cast;

    /** On a stage that nobody has entered yet: always the same half year, beginning two weeks before the first. */
    HalfAYear(CoreStage stage) {
        StageTime.set(stage.house(), START);
        story = new Chronicle(stage, FIRST_MONDAY, START);
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
