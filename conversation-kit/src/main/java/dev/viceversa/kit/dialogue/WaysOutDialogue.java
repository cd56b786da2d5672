package dev.viceversa.kit.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.kit.Actor;
import dev.viceversa.kit.Stage;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How somebody gets another partner: after a meeting that did not feel right, from a silent one, from the waiting list. */
public abstract class WaysOutDialogue {

    private static final String ROUND = "The next round of matches is planned for";
    private static final String NEUTRAL = "happens for many ordinary reasons";

    protected abstract Stage stage();

    @Test
    public void whoever_would_rather_change_presses_one_button_and_is_on_the_list_again() {
        try (Stage stage = stage()) {
            PairScenes.agreed(stage);
            Actor mia = stage.actor("Mia");
            Actor ruth = stage.actor("Ruth");
            met(stage, mia);
            mia.presses("I would rather change");
            assertThat(mia.latest()).contains("nobody is at fault", "[Find me another partner]");
            assertThat(state(stage)).isEqualTo(Pairing.State.ACTIVE);

            mia.presses("Find me another partner");
            assertThat(mia.latest()).contains("You are on the list again", ROUND);
            assertThat(ruth.latest()).contains(NEUTRAL, ROUND).doesNotContain("Mia ended", "another partner");
            assertThat(mia.types("status")).contains("I look for a match for you in the next round", ROUND);
            assertThat(state(stage)).isEqualTo(Pairing.State.ENDED);
        }
    }

    @Test
    public void both_look_for_another_partner_at_once_and_it_ends_once() {
        try (Stage stage = stage()) {
            PairScenes.agreed(stage);
            Actor mia = stage.actor("Mia");
            Actor ruth = stage.actor("Ruth");
            met(stage, mia);
            mia.presses("I would rather change");
            stage.turn(Duration.ofDays(4));
            ruth.presses("I would rather change");
            mia.presses("Find me another partner");
            ruth.presses("Find me another partner");
            assertThat(ruth.latest()).contains("This pairing has ended already");
            assertThat(mia.inbox()).noneMatch(message -> message.contains(NEUTRAL));
            assertThat(ruth.inbox().stream().filter(message -> message.contains(NEUTRAL)))
                    .hasSize(1);
        }
    }

    @Test
    public void a_silent_partner_is_no_dead_end() {
        try (Stage stage = stage()) {
            PairScenes.agreed(stage);
            Actor mia = stage.actor("Mia");
            Actor ruth = stage.actor("Ruth");
            met(stage, mia);
            // Ruth says nothing for weeks: Mia reads twice at most that no date stands, the second time with a way out.
            stage.turn(Duration.ofDays(40));
            assertThat(mia.inbox())
                    .anyMatch(message -> message.contains("have no date at the moment")
                            && message.contains("[Suggest times] [Find me another partner]"));
            assertThat(ruth.inbox()).noneMatch(message -> message.contains("Mia does not answer"));
            mia.presses("Find me another partner");
            assertThat(mia.latest()).contains("You are on the list again");
            assertThat(ruth.latest()).contains(NEUTRAL);
        }
    }

    @Test
    public void whose_partner_takes_a_break_may_wait_or_look_for_another() {
        try (Stage stage = stage()) {
            PairScenes.agreed(stage);
            Actor mia = stage.actor("Mia");
            Actor ruth = stage.actor("Ruth");
            ruth.types("pause");
            ruth.submits(Map.of("back", day(stage, 30)));
            assertThat(mia.latest()).contains("Ruth is taking a break until", "[Find me another partner]");
            mia.presses("Find me another partner");
            assertThat(state(stage)).isEqualTo(Pairing.State.ENDED);
            assertThat(mia.types("status")).contains(ROUND);
        }
    }

    @Test
    public void whoever_waits_knows_the_day_and_the_coordinator_is_reminded_of_it() {
        try (Stage stage = stage()) {
            PairScenes.agreed(stage);
            Actor tom = stage.actor("Tom");
            Scenes.joinAsMentor(tom, "automation");
            Colleagues.standsAt(stage, tom, 1);
            assertThat(tom.latest()).contains("the program is under way", ROUND);
            Actor lea = PairScenes.mentee(stage, "Lea");
            assertThat(lea.types("status")).contains(ROUND);

            stage.turn(Duration.ofDays(35));
            assertThat(stage.coordinator().inbox())
                    .anyMatch(message -> message.contains("a round of matches is due")
                            && message.contains("2 people wait for a partner")
                            && !message.contains("Tom")
                            && !message.contains("Lea"));
        }
    }

    @Test
    public void nobody_is_reminded_of_a_round_nobody_waits_for_and_late_in_a_program_there_is_none() {
        try (Stage stage = stage()) {
            PairScenes.agreed(stage);
            stage.turn(Duration.ofDays(100));
            assertThat(stage.coordinator().inbox()).noneMatch(message -> message.contains("a round of matches is due"));
            stage.turn(Duration.ofDays(60));
            Actor tom = PairScenes.mentor(stage, "Tom");
            assertThat(tom.types("status")).contains("No further round of matches is planned");
        }
    }

    private static void met(Stage stage, Actor actor) {
        actor.types("session");
        actor.presses("We have met already");
        actor.submits(Map.of("day", day(stage, 0)));
    }

    private static String day(Stage stage, int ahead) {
        return stage.now().atZone(ZoneOffset.UTC).toLocalDate().plusDays(ahead).toString();
    }

    private static Pairing.State state(Stage stage) {
        return stage.house().getBean(Pairings.class).all().getFirst().state();
    }
}
