package dev.viceversa.kit;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.util.Map;

/** From the first session to the fifth. */
final class StoryGoesOn {

    private final Cast cast;
    private final Chronicle story;
    private final Told mia;
    private final Told ruth;

    StoryGoesOn(Cast cast) {
        this.cast = cast;
        this.story = cast.story;
        this.mia = cast.mia;
        this.ruth = cast.ruth;
    }

    void lived() {
        first();
        second();
        slipped();
        brave();
        decision();
        success();
    }

    private void first() {
        story.chapter("First session: two stories", "One suggests, one picks, and the bot stays out of the way.");
        cast.plan(mia, ruth, 2, WEDNESDAY, "14:00");
        story.until(2, FRIDAY, "09:00");
        mia.presses("We met");
        mia.presses("We both learned");
        mia.presses("Write a private note");
        mia.fillsIn(Map.of("words", "She asked how I would do it. Nobody above my team lead ever did."));
        mia.presses("Good");
        cast.grows(mia, "4", "2");
        story.briefly("Ruth answers `We met`, `We both learned` and `Good` as well.", () -> {
            ruth.presses("We met");
            ruth.presses("We both learned");
            ruth.presses("Good");
        });
    }

    private void second() {
        story.chapter(
                "Second session: hands on",
                "Between two sessions there is room for one short question. And after thirty days the bot asks how it"
                        + " is going: three questions at most, never tied to a name.");
        story.until(4, MONDAY, "15:40");
        ruth.types("ask Why does it invent sources, and how do I notice?");
        ruth.fillsIn(Map.of("words", "Why does it invent sources, and how do I notice?"));
        story.until(4, TUESDAY, "09:05");
        mia.presses("Answer");
        mia.fillsIn(Map.of(
                "words",
                "It continues text, it does not look things up. Ask for the link and open it. No link, no trust."));
        story.until(4, TUESDAY, "11:00");
        ruth.presses("Say thank you");
        cast.planBriefly(ruth, mia, 5, THURSDAY, "11:00");
        story.until(5, FRIDAY, "16:00");
        cast.metBriefly();
        story.briefly("And both press `Good`: the pairing feels right.", () -> {
            mia.presses("Good");
            ruth.presses("Good");
        });
        story.until(6, MONDAY, "09:30");
        ruth.presses("Answer, one minute");
        ruth.fillsIn(Map.of("worth", "5", "used", "3", "change", "Nothing. Perhaps more evenings."));
    }

    private void slipped() {
        story.chapter(
                "Third session: it slips",
                "Weeks fill up. The bot reminds Ruth first, because it is the senior's calendar that usually gives way,"
                        + " and it blames nobody.");
        story.until(9, TUESDAY, "13:00");
        cast.planBriefly(ruth, mia, 9, FRIDAY, "10:00");
        story.until(9, THURSDAY, "17:45");
        story.briefly("Something else came up. Ruth types `/mentor session`.", () -> ruth.types("session"));
        ruth.presses("Call it off");
        story.until(10, MONDAY, "09:30");
        cast.planBriefly(mia, ruth, 10, WEDNESDAY, "15:00");
        story.until(10, FRIDAY, "09:15");
        cast.metBriefly();
        cast.grows(ruth, "3", "3");
        cast.grows(mia, "4", "3");
        story.briefly("Ruth opens `/mentor partner`.", () -> ruth.types("partner"));
        ruth.presses("Send a thank-you card");
        ruth.fillsIn(Map.of("motif", "TIME", "words", "For finding another hour without a sigh."));
    }

    private void brave() {
        story.chapter(
                "Fourth session: a brave question",
                "Trust has grown by now. The preparation offers questions one would not ask in a meeting.");
        cast.planBriefly(mia, ruth, 14, WEDNESDAY, "14:00");
        story.until(14, FRIDAY, "10:30");
        cast.metBriefly();
        story.until(14, FRIDAY, "15:00");
        mia.types("insight");
        mia.presses("Record an insight");
        mia.fillsIn(Map.of(
                "learned",
                "Trainees spend every Friday copying numbers for a report nobody reads.",
                "reach",
                "The Friday report"));
        story.until(15, MONDAY, "09:10");
        ruth.presses("I agree to share it");
    }

    private void decision() {
        story.chapter(
                "Fifth session: apply and decide",
                "What one hears from a mentor is worth most when something changes.");
        cast.planBriefly(ruth, mia, 18, WEDNESDAY, "11:00");
        story.until(18, FRIDAY, "09:40");
        cast.metBriefly();
        ruth.types("insight");
        ruth.presses("Say what came of it");
        ruth.fillsIn(Map.of(
                "kind",
                "CHANGED",
                "words",
                "The Friday report is gone. One page a month, made by a script Mia wrote."));
    }

    private void success() {
        story.until(19, TUESDAY, "16:00");
        mia.types("story");
        mia.presses("Tell a story with Ruth");
        mia.fillsIn(Map.of(
                "title",
                "The report nobody read",
                "words",
                "I showed Ruth my Fridays. She asked who reads it. Nobody did. Now there are no such Fridays.",
                "named",
                "yes"));
        story.until(19, WEDNESDAY, "08:50");
        ruth.presses("Agree to share");
        story.until(19, WEDNESDAY, "10:20");
        cast.carla.presses("Approve and post");
    }
}
