package dev.viceversa.kit;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.util.Map;

/** The last session, and the weeks after it. */
final class StoryEnds {

    private final Cast cast;
    private final Chronicle story;
    private final Told mia;
    private final Told ruth;

    StoryEnds(Cast cast) {
        this.cast = cast;
        this.story = cast.story;
        this.mia = cast.mia;
        this.ruth = cast.ruth;
    }

    void lived() {
        lastSession();
        end();
        afterwards();
    }

    private void lastSession() {
        story.chapter("Sixth session: review and thank", "The last one looks back, and says thank you both ways.");
        cast.planBriefly(mia, ruth, 23, TUESDAY, "14:00");
        story.until(23, THURSDAY, "09:00");
        cast.metBriefly();
        cast.grows(ruth, "4", "4");
        cast.grows(mia, "5", "4");
        story.briefly("Mia sends Ruth a thank-you card by `/mentor partner`.", () -> mia.types("partner"));
        mia.presses("Send a thank-you card");
        mia.answers(Map.of("motif", "HONEST", "words", "You told me what you did not know. That was the lesson."));
    }

    private void end() {
        story.chapter(
                "The end",
                "A program has an end, so that nobody has to find one. What people answer is counted only in groups of"
                        + " five or more: in a program of one pair, Carla and Sam see no average at all.");
        story.until(26, THURSDAY, "09:15");
        mia.presses("Answer, one minute");
        mia.fillsIn(Map.of("recommend", "10", "learned", "5", "safe", "5", "change", "Do not stop at six."));
        story.until(27, WEDNESDAY, "12:00");
        mia.presses("Get it as a PDF");
        ruth.presses("Send a thank-you card");
        ruth.answers(Map.of("motif", "CHANGED", "words", "Ask me anything, any time. I mean it."));
    }

    private void afterwards() {
        story.until(28, FRIDAY, "09:00");
        ruth.presses("Answer, one minute");
        ruth.answers(Map.of("recommend", "9", "learned", "5", "safe", "5", "change", "More mentors like mine."));
        story.until(30, FRIDAY, "12:00");
        cast.carla.types("report");
        mia.types("status");
        mia.presses("Show my own path");
    }
}
