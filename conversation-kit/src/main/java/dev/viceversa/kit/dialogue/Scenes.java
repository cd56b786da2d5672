package dev.viceversa.kit.dialogue;

import dev.viceversa.kit.Actor;
import dev.viceversa.kit.Stage;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** How dialogues begin: scenes played by people, through the same conversations as everything else. */
public final class Scenes {

    /** The program most dialogues take place in. */
    public static final String PROGRAM = "Digital tandem";

    private Scenes() {}

    /** The coordinator sets a program up for two weeks of opt-in, posting in the stage's channel, and opens it. */
    public static void openProgram(Stage stage) {
        openProgram(stage, PROGRAM, "TECH");
    }

    /** The coordinator sets up a program of this name and track, and opens it. */
    public static void openProgram(Stage stage, String name, String track) {
        draftProgram(stage, name, track);
        stage.coordinator().presses("Open for joining");
    }

    /** The coordinator sets up a program of this name and track; nobody can join yet. */
    public static void draftProgram(Stage stage, String name, String track) {
        Actor coordinator = stage.coordinator();
        coordinator.types("program new");
        coordinator.submits(Map.of(
                "name",
                name,
                "track",
                track,
                "channel",
                stage.channelId(),
                "language",
                "en",
                "until",
                stage.now()
                        .plus(Duration.ofDays(14))
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate()
                        .toString()));
    }

    /** Joins the one open program as a mentor, sharing these topics (comma-separated keys). */
    public static void joinAsMentor(Actor actor, String topics) {
        actor.types("join");
        actor.presses("Share as a mentor");
        actor.submits(Map.of("offers", topics, "seats", "1", "consent", "yes"));
    }

    /** Joins the one open program as a mentee, wanting to learn these topics (comma-separated keys). */
    public static void joinAsMentee(Actor actor, String topics) {
        actor.types("join");
        actor.presses("Learn as a mentee");
        actor.submits(Map.of("learn", topics, "consent", "yes"));
    }

    /** Answers with one more, or another. */
    static Map<String, String> with(Map<String, String> answers, String name, String value) {
        Map<String, String> more = new HashMap<>(answers);
        more.put(name, value);
        return more;
    }
}
