package dev.viceversa.kit.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.enrollment.Enrollments;
import dev.viceversa.core.privacy.KeptData;
import dev.viceversa.kit.Actor;
import dev.viceversa.kit.Stage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** People say which of their topics matter most to them, and matching uses and tells it. */
public abstract class RankingDialogue {

    private static final Map<String, String> LEARNING =
            Map.of("learn", "ai_everyday,automation,dashboards", "consent", "yes");

    /** A fresh stage on the platform under test. */
    protected abstract Stage stage();

    @Test
    public void a_mentee_ranks_topics_when_joining_ranks_them_anew_later_and_takes_them_along() {
        try (Stage stage = stage()) {
            Scenes.openProgram(stage);
            Actor ruth = asksToLearn(stage, "Ruth");
            assertThat(ruth.form()).contains("What matters most to me", "Second", "Third", "No preference");
            ruth.submits(ranking(LEARNING, "dashboards", "none", "ai_everyday"));
            assertThat(ranked(stage, ruth)).containsExactly("dashboards", "ai_everyday");

            ruth.types("status");
            ruth.presses("My profile");
            ruth.submits(ranking(Map.of("learn", "ai_everyday,automation"), "automation", "ai_everyday", "none"));
            assertThat(ranked(stage, ruth)).containsExactly("automation", "ai_everyday");
            assertThat(new String(stage.house().getBean(KeptData.class).json(ruth.person()), StandardCharsets.UTF_8))
                    .containsPattern("\"mattersMost\" : \\[ \"automation\", \"ai_everyday\" ]");
        }
    }

    @Test
    public void a_topic_named_twice_or_not_ticked_is_refused_at_the_field() {
        try (Stage stage = stage()) {
            Scenes.openProgram(stage);
            Actor ruth = asksToLearn(stage, "Ruth");
            ruth.submits(ranking(LEARNING, "dashboards", "dashboards", "cloud_basics"));
            assertThat(ruth.problems())
                    .containsOnlyKeys("rank_second", "rank_third")
                    .containsEntry(
                            "rank_second",
                            "You named this topic above already. Please choose another one, or no preference.")
                    .containsEntry("rank_third", "Please choose one of the topics you ticked above.");
            assertThat(stage.house().getBean(Enrollments.class).of(ruth.person()))
                    .isEmpty();
        }
    }

    @Test
    public void what_both_ranked_highest_is_given_preference_and_told_as_a_reason() {
        try (Stage stage = stage()) {
            Scenes.openProgram(stage);
            for (String name : List.of("Mia", "Ben")) {
                Actor mentor = stage.actor(name);
                mentor.types("join");
                mentor.presses("Share as a mentor");
                assertThat(mentor.form()).contains("What I enjoy sharing most");
                // Both offer the same; what they rank first is all that tells them apart.
                mentor.submits(ranking(
                        Map.of("offers", "ai_everyday,automation", "seats", "1", "consent", "yes"),
                        name.equals("Mia") ? "automation" : "ai_everyday",
                        "none",
                        "none"));
                Colleagues.standsAt(stage, mentor, 1);
            }
            for (String name : List.of("Ruth", "Olga")) {
                Actor mentee = asksToLearn(stage, name);
                String most = name.equals("Ruth") ? "automation" : "ai_everyday";
                mentee.submits(ranking(Map.of("learn", most, "consent", "yes"), most, "none", "none"));
                Colleagues.standsAt(stage, mentee, 5);
            }
            PairScenes.published(stage);
            stage.actor("Mia").presses("Yes, introduce us");
            stage.actor("Ben").presses("Yes, introduce us");
            stage.turn(PairScenes.UNTIL_EVERYBODY_HEARD);
            assertThat(stage.actor("Ruth").inbox())
                    .anyMatch(message -> message.contains("Meet Mia")
                            && message.contains("Automating small tasks without code: high on both lists"));
            assertThat(stage.actor("Ben").inbox())
                    .anyMatch(message -> message.contains("Meet Olga")
                            && message.contains("AI assistants in everyday work: high on both lists"));
        }
    }

    private static Actor asksToLearn(Stage stage, String name) {
        Actor actor = stage.actor(name);
        actor.types("join");
        actor.presses("Learn as a mentee");
        return actor;
    }

    private static List<String> ranked(Stage stage, Actor actor) {
        return stage.house()
                .getBean(Enrollments.class)
                .of(actor.person())
                .getFirst()
                .preferences()
                .ranking();
    }

    private static Map<String, String> ranking(Map<String, String> answers, String first, String second, String third) {
        return Scenes.with(
                Scenes.with(Scenes.with(answers, "rank_first", first), "rank_second", second), "rank_third", third);
    }
}
