package dev.viceversa.kit.dialogue;

import dev.viceversa.kit.Actor;
import dev.viceversa.kit.Stage;
import java.time.Duration;
import java.util.Map;

/** How dialogues about pairs begin, played through the same conversations as everything else. */
public final class PairScenes {

    /** Longer than any junior has time to answer, shorter than anything that follows an introduction. */
    public static final Duration UNTIL_EVERYBODY_HEARD = Duration.ofDays(9);

    private PairScenes() {}

    /** Mia shares what Ruth wants to learn; both joined the one open program and their places are known. */
    public static void miaAndRuthJoined(Stage stage) {
        Scenes.openProgram(stage);
        mentor(stage, "Mia");
        mentee(stage, "Ruth");
    }

    /** Somebody junior joins as a mentor. */
    public static Actor mentor(Stage stage, String name) {
        Actor actor = stage.actor(name);
        Scenes.joinAsMentor(actor, "ai_everyday,automation");
        Colleagues.standsAt(stage, actor, 1);
        return actor;
    }

    /** Somebody senior joins as a mentee. */
    public static Actor mentee(Stage stage, String name) {
        Actor actor = stage.actor(name);
        Scenes.joinAsMentee(actor, "ai_everyday");
        Colleagues.standsAt(stage, actor, 5);
        return actor;
    }

    /** The coordinator previews and publishes; juniors have their proposals. */
    public static void published(Stage stage) {
        stage.coordinator().types("match preview");
        stage.coordinator().presses("Publish");
    }

    /** Mia said yes and everybody heard: Mia and Ruth are introduced. */
    public static void introduced(Stage stage) {
        miaAndRuthJoined(stage);
        published(stage);
        stage.actor("Mia").presses("Yes, introduce us");
        stage.turn(UNTIL_EVERYBODY_HEARD);
    }

    /** Mia proposed an agreement and Ruth accepted it: sessions can be planned. */
    public static void agreed(Stage stage) {
        introduced(stage);
        stage.actor("Mia").presses("Propose our agreement");
        stage.actor("Mia").submits(agreement(stage, "Try AI on real work"));
        stage.actor("Ruth").presses("Accept, ground rules too");
    }

    /** A filled-in agreement with this purpose. */
    public static Map<String, String> agreement(Stage stage, String purpose) {
        return Map.of(
                "purpose",
                purpose,
                "skill_1",
                "Write a good prompt",
                "cadence",
                "P1M",
                "confidentiality",
                "It stays between us",
                "mentor_gains",
                "How decisions are made",
                "ends_on",
                stage.now().plus(Duration.ofDays(180)).toString().substring(0, 10),
                "ground_rules",
                "yes",
                "rows",
                "hands_on,judgement");
    }
}
