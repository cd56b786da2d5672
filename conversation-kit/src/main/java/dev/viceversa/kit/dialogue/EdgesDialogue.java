package dev.viceversa.kit.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.delivery.Delivery;
import dev.viceversa.core.delivery.DeliveryState;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.kit.Actor;
import dev.viceversa.kit.Stage;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Bad moments and odd words: each has one kind outcome. */
public abstract class EdgesDialogue {

    private static final String NEUTRAL = "happens for many ordinary reasons";

    protected abstract Stage stage();

    @Test
    public void a_partner_leaves_mid_program_and_nothing_planned_reaches_either() {
        try (Stage stage = stage()) {
            PairScenes.agreed(stage);
            Actor mia = stage.actor("Mia");
            Actor ruth = stage.actor("Ruth");
            mia.types("session");
            mia.presses("Suggest times");
            mia.submits(Map.of("slots", mia.offered("slots").getFirst(), "length", "60"));
            ruth.presses(ruth.buttons().getFirst());
            ruth.types("leave");
            ruth.presses("Yes, leave");
            assertThat(mia.latest()).contains(NEUTRAL, "The next round of matches is planned for");
            stage.turn(Duration.ofDays(30));
            for (Actor one : List.of(mia, ruth)) {
                assertThat(one.inbox()).noneMatch(message -> message.contains("Coming up"));
                assertThat(one.inbox()).noneMatch(message -> message.contains("How was it with"));
            }
            assertThat(mia.types("session")).contains("You have no partner at the moment");
        }
    }

    @Test
    public void a_mentor_with_two_pairs_pauses_and_both_partners_wait_and_hear_of_the_return() {
        try (Stage stage = stage()) {
            var program = PairOnStage.program(stage);
            PairOnStage one =
                    PairOnStage.introduced(stage, program, "Mia", "Hans").agreed();
            PairOnStage.introduced(stage, program, "Mia", "Ruth").agreed();
            Actor mia = one.mentor();
            mia.types("pause");
            mia.submits(Map.of("back", day(stage, 20)));
            for (String partner : List.of("Hans", "Ruth")) {
                Actor actor = stage.actor(partner);
                assertThat(actor.latest()).contains("Mia is taking a break until");
                assertThat(actor.types("partner")).contains("Your pairing waits");
            }
            stage.turn(Duration.ofDays(25));
            for (String partner : List.of("Hans", "Ruth")) {
                assertThat(stage.actor(partner).inbox())
                        .filteredOn(message -> message.contains("Mia is back from the break"))
                        .hasSize(1);
            }
            assertThat(stage.house().getBean(Pairings.class).all()).allMatch(Pairing::living);
        }
    }

    @Test
    public void somebody_deleted_while_a_reminder_is_due_gets_none_and_the_partner_goes_on() {
        try (Stage stage = stage()) {
            PairScenes.agreed(stage);
            Actor mia = stage.actor("Mia");
            PersonId before = mia.person();
            assertThat(planned(stage, before)).isNotEmpty();
            mia.types("privacy");
            mia.presses("Delete my data");
            mia.presses("Yes, delete everything");
            int had = mia.inbox().size();
            stage.turn(Duration.ofDays(40));
            assertThat(mia.inbox()).hasSize(had);
            assertThat(planned(stage, before)).isEmpty();
            assertThat(stage.actor("Ruth").inbox())
                    .filteredOn(message -> message.contains(NEUTRAL))
                    .hasSize(1);
            assertThat(stage.actor("Ruth").types("partner")).contains("You have no partner right now");
        }
    }

    @Test
    public void emoji_right_to_left_words_and_markup_come_back_as_they_were_written() {
        try (Stage stage = stage()) {
            PairScenes.introduced(stage);
            Actor mia = stage.actor("Mia");
            Actor ruth = stage.actor("Ruth");
            String words = "שלום مرحبا 👩🏽‍💻 <b>*bold*</b> {name} & <!channel>";
            mia.presses("Propose our agreement");
            mia.submits(PairScenes.agreement(stage, words));
            assertThat(ruth.latest()).contains("Why we meet: " + words);
            ruth.presses("Accept, ground rules too");
            assertThat(ruth.types("partner")).contains(words);
            mia.types("reflect");
            mia.presses("Write a note");
            mia.submits(Map.of("words", words));
            assertThat(mia.types("reflect")).contains(words);
        }
    }

    private static List<Delivery> planned(Stage stage, PersonId person) {
        return PairOnStage.in(stage.house(), () -> stage.house().getBean(Outbox.class).to(person).stream()
                .filter(delivery -> delivery.state() == DeliveryState.PENDING)
                .toList());
    }

    private static String day(Stage stage, int ahead) {
        return stage.now().atZone(ZoneOffset.UTC).toLocalDate().plusDays(ahead).toString();
    }
}
