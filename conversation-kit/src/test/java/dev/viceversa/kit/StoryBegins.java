package dev.viceversa.kit;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.util.Map;

/** From the first idea to an agreement. */
final class StoryBegins {

    private final Cast cast;
    private final Chronicle story;

    StoryBegins(Cast cast) {
        this.cast = cast;
        this.story = cast.story;
    }

    void lived() {
        program();
        joining();
        proposal();
        agreement();
    }

    private void program() {
        story.chapter(
                "An invitation",
                "Nobody is ever enrolled by somebody else. So it begins with a channel, a sponsor, and a question.");
        story.briefly("Sam says `/mentor help` to the bot, so that it knows him.", () -> cast.sam.types("help"));
        cast.carla.types("program new");
        cast.carla.fillsIn(Map.of(
                "name",
                "Digital tandem",
                "track",
                "TECH",
                "channel",
                cast.stage.channelId(),
                "language",
                "en",
                "until",
                "2026-01-29"));
        story.briefly("Carla names Sam as the sponsor.", () -> {
            cast.carla.presses("Name the sponsor");
            cast.carla.fillsIn(Map.of("sponsor", cast.sam.actor().account().user()));
        });
        cast.carla.presses("Launch post");
        cast.carla.fillsIn(
                Map.of("words", "I signed off our AI strategy and had to ask my daughter what a prompt is. Teach me."));
        story.until(-1, TUESDAY, "11:30");
        cast.sam.presses("Post it in my name");
        story.until(-1, TUESDAY, "14:00");
        story.briefly("Carla opens the program once more with `/mentor program`.", () -> cast.carla.types("program"));
        cast.carla.presses("Open for joining");
    }

    private void joining() {
        story.until(-1, WEDNESDAY, "09:20");
        cast.mia.types("join");
        cast.mia.presses("Share as a mentor");
        cast.mia.fillsIn(Map.of(
                "offers",
                "ai_everyday,automation",
                "seats",
                "1",
                "hope",
                "That somebody who decides things sees how we really work",
                "consent",
                "yes"));
        story.until(-1, THURSDAY, "18:05");
        story.briefly("Ruth reads the same after `/mentor join`.", () -> cast.ruth.types("join"));
        cast.ruth.presses("Learn as a mentee");
        cast.ruth.fillsIn(Map.of("learn", "ai_everyday", "soon", "ai_everyday", "consent", "yes"));
        cast.imported();
        story.aside(
                "At night the people data is imported: the bot now knows who works for whom, and keeps them apart.");
    }

    private void proposal() {
        story.chapter(
                "Why you two",
                "Carla looks at the proposal before anybody else does. Then only Mia is asked. If she had said no, Ruth"
                        + " would never have known.");
        story.until(0, THURSDAY, "09:00");
        cast.carla.types("match preview");
        cast.carla.presses("Publish");
        story.until(0, THURSDAY, "12:10");
        cast.mia.presses("Yes, introduce us");
        story.until(1, THURSDAY, "08:00");
    }

    private void agreement() {
        story.chapter(
                "What we want from this",
                "No session is planned before both agreed on what it is for. The same words for both, five minutes"
                        + " each.");
        story.until(1, THURSDAY, "16:30");
        cast.mia.presses("Propose our agreement");
        cast.mia.fillsIn(Map.ofEntries(
                Map.entry("purpose", "Ruth uses AI in her own work, and knows when not to"),
                Map.entry("skill_1", "Write a prompt that works"),
                Map.entry("skill_2", "Tell a good answer from a confident one"),
                Map.entry("cadence", "P1M"),
                Map.entry("out_of_scope", "Anything about our bosses"),
                Map.entry("confidentiality", "What we say stays with us, unless we both agree"),
                Map.entry("mentor_gains", "How a decision is made, from the inside"),
                Map.entry("mentee_gains", "Somebody who says when I am wrong"),
                Map.entry("ends_on", "2026-07-28"),
                Map.entry("ground_rules", "yes"),
                Map.entry("rows", "hands_on,judgement")));
        story.until(1, FRIDAY, "10:15");
        cast.ruth.presses("Accept, ground rules too");
        cast.ruth.types("status");
        cast.ruth.presses("Look at my own growth");
        cast.ruth.fillsIn(Map.of("hands_on", "1", "judgement", "2"));
    }
}
