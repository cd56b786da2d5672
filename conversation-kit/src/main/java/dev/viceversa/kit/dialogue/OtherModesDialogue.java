package dev.viceversa.kit.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.enrollment.Role;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.kit.Actor;
import dev.viceversa.kit.Stage;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The same engine runs a traditional and a peer program: who is asked first, who may be paired, and every word follow. */
public abstract class OtherModesDialogue {

    /** Words that only fit where juniors mentor seniors. */
    private static final Pattern REVERSE_WORDS = Pattern.compile(
            "(?i)junior|senior|upward|newer to working life|those who lead|\\bleaders?\\b|reverse mentoring");

    protected abstract Stage stage();

    @Test
    public void in_a_traditional_program_the_senior_mentors_the_junior_is_asked_first_and_the_words_fit() {
        try (Stage stage = stage()) {
            Actor ruth = stage.actor("Ruth");
            Actor tim = stage.actor("Tim");
            lives(stage, "traditional", ruth, 5, tim, 1);
            Pairing pairing = stage.house().getBean(Pairings.class).all().getFirst();
            assertThat(pairing.mentor()).isEqualTo(ruth.person());
            assertThat(pairing.asked()).isEqualTo(Role.MENTEE);
            assertThat(String.join("\n", ruth.inbox()))
                    .contains("Three things that help when you mentor somebody with less experience")
                    .contains("Where each of us stands", "what an ordinary week looks like");
            for (Actor actor : List.of(ruth, tim, stage.coordinator())) {
                assertThat(seen(actor)).doesNotContainPattern(REVERSE_WORDS);
            }
            assertThat(String.join("\n", stage.channel()))
                    .contains("Experienced colleagues share")
                    .doesNotContainPattern(REVERSE_WORDS);
        }
    }

    @Test
    public void in_a_peer_program_two_of_about_the_same_level_are_paired_and_the_words_fit() {
        try (Stage stage = stage()) {
            Actor ann = stage.actor("Ann");
            Actor tim = stage.actor("Tim");
            lives(stage, "peer", ann, 3, tim, 3);
            assertThat(String.join("\n", ann.inbox())).contains("Three things that help when you mentor a colleague");
            for (Actor actor : List.of(ann, tim, stage.coordinator())) {
                assertThat(seen(actor)).doesNotContainPattern(REVERSE_WORDS);
            }
        }
    }

    @Test
    public void in_a_traditional_program_nobody_is_mentored_by_somebody_with_less_experience() {
        try (Stage stage = stage()) {
            open(stage, "traditional");
            joins(stage, stage.actor("Mia"), Role.MENTOR, 1);
            joins(stage, stage.actor("Ruth"), Role.MENTEE, 5);
            String preview = stage.coordinator().types("match preview")
                    + stage.coordinator().latest();
            assertThat(preview).doesNotContain("[Publish]");
            assertThat(stage.house().getBean(Pairings.class).all()).isEmpty();
        }
    }

    /** From the invitation to the check-in after the first session. */
    private static void lives(Stage stage, String mode, Actor mentor, int high, Actor mentee, int low) {
        open(stage, mode);
        joins(stage, mentor, Role.MENTOR, high);
        joins(stage, mentee, Role.MENTEE, low);
        PairScenes.published(stage);
        Actor asked = mode.equals("peer") ? mentor : mentee;
        asked.presses("Yes, introduce us");
        stage.turn(PairScenes.UNTIL_EVERYBODY_HEARD);
        mentor.presses("Propose our agreement");
        mentor.submits(PairScenes.agreement(stage, "Find a way"));
        mentee.presses("Accept, ground rules too");
        mentee.presses("Find a date");
        mentee.submits(Map.of("slots", mentee.offered("slots").getFirst(), "length", "60"));
        mentor.presses(mentor.buttons().getFirst());
        stage.turn(Duration.ofDays(14));
        mentor.types("session");
        mentor.presses("We met");
        mentor.types("session");
    }

    private static void open(Stage stage, String mode) {
        Actor coordinator = stage.coordinator();
        coordinator.types("program new");
        coordinator.submits(Map.of(
                "name",
                "Common ground",
                "track",
                "TECH",
                "direction",
                mode,
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
        coordinator.presses("Open for joining");
    }

    private static void joins(Stage stage, Actor actor, Role role, int level) {
        if (role == Role.MENTOR) {
            Scenes.joinAsMentor(actor, "ai_everyday");
        } else {
            Scenes.joinAsMentee(actor, "ai_everyday");
        }
        Colleagues.standsAt(stage, actor, level);
    }

    private static String seen(Actor actor) {
        return String.join("\n", actor.inbox())
                + actor.types("status")
                + actor.types("session")
                + actor.types("partner")
                + actor.types("reflect")
                + actor.types("help")
                + actor.types("join")
                + actor.types("privacy")
                + actor.types("report")
                + actor.types("match")
                + actor.home();
    }
}
