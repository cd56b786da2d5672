package dev.viceversa.kit.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.privacy.KeptData;
import dev.viceversa.kit.Actor;
import dev.viceversa.kit.Stage;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody who learns lets their assistant find dates: dates, and nothing else. */
public abstract class AssistantDialogue {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private Stage stage;
    private Actor mia;
    private Actor hans;
    private Actor agnes;
    private PairOnStage pair;

    protected abstract Stage stage();

    @BeforeEach
    public void a_pair_and_the_mentees_assistant_on_a_monday_morning() {
        stage = stage();
        stage.turnTo(stage.now()
                .atZone(BERLIN)
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .with(LocalTime.of(9, 30))
                .toInstant());
        pair = PairOnStage.introduced(stage, PairOnStage.program(stage), "Mia", "Hans")
                .agreed();
        mia = pair.mentor();
        hans = pair.mentee();
        agnes = stage.actor("Agnes");
        agnes.types("help");
        Colleagues.assistedBy(stage, hans, agnes);
    }

    @AfterEach
    public void curtain() {
        stage.close();
    }

    @Test
    public void nobody_handles_dates_before_the_mentee_says_so() {
        suggests(mia, "10:00", 3);
        assertThat(agnes.inbox()).isEmpty();
        assertThat(agnes.types("session")).contains("You have no partner at the moment");
        assertThat(hans.types("session")).contains("Agnes could find the dates", "[Let my assistant find dates]");
        assertThat(mia.types("session")).doesNotContain("Agnes");
    }

    @Test
    public void an_assistant_picks_a_time_and_both_of_the_pair_know() {
        allow();
        assertThat(agnes.latest())
                .contains("Hans would like you to find the dates", "For Hans: a date with Mia", "No date stands");
        suggests(mia, "10:00", 3);
        assertThat(agnes.latest()).contains("For Hans: a date with Mia", "60 minutes");
        agnes.presses(agnes.buttons().getFirst());
        assertThat(mia.latest()).contains("Your session with Hans is set");
        assertThat(agnes.latest()).contains("When: ", "[Suggest other times]");
        assertThat(hans.types("session")).contains("When: ", "Agnes may find the dates");
    }

    @Test
    public void an_assistant_suggests_times_in_the_mentees_name() {
        allow();
        agnes.presses("Suggest times");
        assertThat(agnes.form()).contains("Times when both of you work");
        agnes.submits(Map.of("slots", agnes.offered("slots").getFirst(), "length", "60"));
        assertThat(agnes.latest()).contains("Times are suggested; Mia picks one");
        assertThat(mia.latest()).contains("Hans suggests times for your session");
        mia.presses(mia.buttons().getFirst());
        assertThat(agnes.latest()).contains("For Hans: a date with Mia", "When: ");
    }

    @Test
    public void an_assistant_sees_dates_and_nothing_else() {
        allow();
        suggests(mia, "10:00", 3);
        hans.types("session");
        String everything = String.join("\n", agnes.inbox())
                + agnes.types("session")
                + agnes.home()
                + agnes.types("status")
                + agnes.types("partner")
                + agnes.types("reflect")
                + agnes.types("ask");
        assertThat(everything)
                .doesNotContain("Learn to work with AI", "Writing prompts", "This time:", "the other way round")
                .doesNotContain("Sessions so far", "How was it", "Call it off", "Where each of us stands");
        agnes.pressesOf(hans, "Suggest other times");
        assertThat(agnes.latest()).contains("This is not yours to change");
    }

    @Test
    public void what_was_taken_back_no_longer_works_whatever_card_an_assistant_still_has() {
        allow();
        suggests(mia, "10:00", 3);
        String pick = agnes.buttons().getFirst();
        hans.types("session");
        hans.presses("Take that back");
        assertThat(hans.latest()).contains("Dates are your own business again");
        agnes.presses(pick);
        assertThat(agnes.latest()).contains("not yours to handle, or no longer");
        assertThat(hans.types("session")).contains("Mia suggested these times");
        assertThat(agnes.types("session")).contains("You have no partner at the moment");
    }

    @Test
    public void another_assistant_in_the_people_data_ends_it_and_strangers_and_the_mentor_cannot_press() {
        allow();
        suggests(mia, "10:00", 3);
        Actor eve = stage.actor("Eve");
        eve.types("help");
        String pick = agnes.buttons().getFirst();
        for (Actor other : new Actor[] {eve, mia, stage.coordinator()}) {
            other.pressesOf(agnes, pick);
            assertThat(other.latest()).contains("not yours to handle, or no longer");
        }
        Colleagues.assistedBy(stage, hans, eve);
        agnes.presses(pick);
        assertThat(agnes.latest()).contains("not yours to handle, or no longer");
        assertThat(eve.types("session")).contains("You have no partner at the moment");
        assertThat(hans.types("session")).contains("Eve could find the dates", "Mia suggested these times");
    }

    @Test
    public void when_the_pairing_is_over_an_assistants_card_changes_nothing_and_deleting_leaves_nothing() {
        allow();
        suggests(mia, "10:00", 3);
        String pick = agnes.buttons().getFirst();
        pair.ended();
        agnes.presses(pick);
        assertThat(agnes.latest()).contains("not yours to handle, or no longer");
        PersonId before = hans.person();
        assertThat(kept(agnes.person())).containsKey("assistant");
        hans.types("privacy");
        hans.presses("Delete my data");
        hans.presses("Yes, delete everything");
        assertThat(kept(before)).doesNotContainKey("assistant");
        assertThat(kept(agnes.person())).doesNotContainKey("assistant");
    }

    private void allow() {
        hans.types("session");
        hans.presses("Let my assistant find dates");
        assertThat(hans.latest()).contains("Agnes now finds the dates of your sessions");
    }

    private Map<String, Integer> kept(PersonId person) {
        return PairOnStage.in(
                stage.house(), () -> stage.house().getBean(KeptData.class).counts(person));
    }

    private void suggests(Actor actor, String time, int days) {
        actor.types("session");
        actor.presses("Suggest times");
        actor.submits(Map.of(
                "day",
                stage.now().atZone(BERLIN).toLocalDate().plusDays(days).toString(),
                "time",
                time,
                "length",
                "60"));
        assertThat(actor.problems()).isEmpty();
    }
}
