package dev.viceversa.kit.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.insight.Insights;
import dev.viceversa.core.insight.SharedInsight;
import dev.viceversa.core.people.PersonalData;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import dev.viceversa.kit.Actor;
import dev.viceversa.kit.Stage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code insight}: from what a pair learned to what changed, with two keys. Must hold on every platform. */
public abstract class InsightDialogue {

    private static final String LEARNED = "Our forms lose people on phones 📱 – הטפסים ארוכים מדי";

    protected abstract Stage stage();

    @Test
    public void an_insight_is_shared_with_two_keys_and_reaches_a_decision() {
        try (Stage stage = stage()) {
            pair(stage).agreed();
            Actor mia = stage.actor("Mia");
            Actor ruth = stage.actor("Ruth");
            records(mia, LEARNED);
            assertThat(mia.latest()).contains("Your insight is saved").contains("shared once you both agree");
            assertThat(ruth.latest())
                    .contains("Mia recorded an insight")
                    .contains(LEARNED)
                    .contains("Who sees this: only you and Mia");
            assertThat(ledger(stage))
                    .contains("No pair has shared an insight yet")
                    .doesNotContain("phones");

            ruth.doubleClicks("I agree to share it");
            assertThat(mia.inbox().stream().filter(message -> message.contains("is shared, as you both agreed")))
                    .hasSize(1);
            assertThat(ledger(stage))
                    .contains("1 insight shared")
                    .contains(LEARNED)
                    .contains("Could reach: How we design forms")
                    .doesNotContain("Mia")
                    .doesNotContain("Ruth");

            ruth.types("insight");
            ruth.presses("Say what came of it");
            ruth.submits(Map.of("kind", "CHANGED", "words", "We cut the form to five fields"));
            assertThat(mia.latest())
                    .contains("Ruth says what came of your insight")
                    .contains("Something changed: We cut the form to five fields");
            assertThat(ledger(stage)).contains("One changed something").contains("We cut the form to five fields");
        }
    }

    @Test
    public void a_kept_insight_reads_like_an_unanswered_one() {
        try (Stage stage = stage()) {
            pair(stage).agreed();
            Actor mia = stage.actor("Mia");
            Actor ruth = stage.actor("Ruth");
            records(ruth, LEARNED);
            String unanswered = ruth.types("insight");
            int heard = ruth.inbox().size();
            mia.presses("Keep it between us");
            assertThat(ruth.inbox()).hasSize(heard);
            assertThat(ruth.types("insight")).isEqualTo(unanswered);
            assertThat(shared(stage)).isEmpty();
        }
    }

    @Test
    public void either_takes_a_consent_back_even_after_the_end() {
        try (Stage stage = stage()) {
            PairOnStage pair = pair(stage).agreed();
            Actor mia = stage.actor("Mia");
            Actor ruth = stage.actor("Ruth");
            records(mia, LEARNED);
            ruth.presses("I agree to share it");
            ruth.types("insight");
            ruth.presses("Keep it between us");
            assertThat(mia.latest()).contains("between the two of you again");
            assertThat(shared(stage)).isEmpty();
            ruth.types("insight");
            ruth.presses("I agree to share it");
            assertThat(shared(stage)).hasSize(1);
            pair.ended();
            mia.types("insight");
            mia.presses("Keep it between us");
            assertThat(shared(stage)).isEmpty();
            ruth.types("insight");
            assertThat(ruth.types("insight")).doesNotContain("[Record an insight]");
        }
    }

    @Test
    public void the_mentee_is_asked_once_what_came_of_it() {
        try (Stage stage = stage()) {
            pair(stage).agreed();
            Actor mia = stage.actor("Mia");
            Actor ruth = stage.actor("Ruth");
            records(mia, LEARNED);
            ruth.presses("I agree to share it");
            stage.turn(Duration.ofDays(60));
            assertThat(ruth.inbox().stream().filter(message -> message.contains("Has anything come of your insight")))
                    .hasSize(1);
            assertThat(mia.inbox()).noneMatch(message -> message.contains("Has anything come of"));
        }
    }

    @Test
    public void a_decision_needs_words_unless_it_is_not_now() {
        try (Stage stage = stage()) {
            pair(stage).agreed();
            Actor mia = stage.actor("Mia");
            Actor ruth = stage.actor("Ruth");
            records(mia, LEARNED);
            ruth.presses("Say what came of it");
            ruth.submits(Map.of("kind", "WILL_CHANGE"));
            assertThat(ruth.problems()).containsOnlyKeys("words");
            ruth.types("insight");
            ruth.presses("Say what came of it");
            ruth.submitsTwice(Map.of("kind", "NOT_NOW"));
            assertThat(mia.inbox().stream().filter(message -> message.contains("Ruth says what came of")))
                    .hasSize(1);
            assertThat(mia.latest()).contains("What came of it: Not now");
        }
    }

    @Test
    public void sending_twice_records_once_and_a_text_too_long_is_refused_at_the_field() {
        try (Stage stage = stage()) {
            pair(stage);
            Actor mia = stage.actor("Mia");
            mia.types("insight");
            mia.presses("Record an insight");
            mia.submits(Map.of("learned", "a".repeat(10_000), "reach", "b".repeat(301)));
            assertThat(mia.problems())
                    .containsEntry("learned", "That is 10,000 characters; 1,000 fit here.")
                    .containsEntry("reach", "That is 301 characters; 300 fit here.");
            mia.types("insight");
            mia.presses("Record an insight");
            mia.submitsTwice(Map.of("learned", LEARNED, "reach", "Forms"));
            assertThat(stage.actor("Ruth").inbox().stream().filter(message -> message.contains("recorded an insight")))
                    .hasSize(1);
        }
    }

    @Test
    public void nobody_else_agrees_decides_or_reads() {
        try (Stage stage = stage()) {
            pair(stage).agreed();
            PairOnStage.introduced(stage, PairOnStage.program(stage), "Tom", "Olga")
                    .agreed();
            Actor mia = stage.actor("Mia");
            Actor ruth = stage.actor("Ruth");
            records(mia, LEARNED);
            for (Actor other :
                    List.of(stage.actor("Sam"), stage.actor("Tom"), stage.actor("Olga"), stage.coordinator())) {
                for (String label : List.of("I agree to share it", "Keep it between us", "Say what came of it")) {
                    String seen = other.pressesOf(ruth, label);
                    assertThat(seen + other.latest()).contains("This is not yours to change");
                }
                assertThat(other.form()).isEmpty();
                assertThat(other.types("insight")).doesNotContain("phones");
            }
            // What came of it is the mentee's to say; the ledger is for those who lead the program.
            mia.pressesOf(ruth, "Say what came of it");
            assertThat(mia.latest()).contains("This is not yours to change");
            stage.coordinator().types("insight");
            for (Actor other : List.of(mia, ruth, stage.actor("Tom"), stage.actor("Sam"))) {
                other.pressesOf(stage.coordinator(), "You said, we did");
                assertThat(other.latest()).contains("This is not yours to change");
            }
            assertThat(shared(stage)).isEmpty();
        }
    }

    @Test
    public void after_the_end_nothing_is_recorded_or_agreed() {
        try (Stage stage = stage()) {
            PairOnStage pair = pair(stage).agreed();
            Actor mia = stage.actor("Mia");
            Actor ruth = stage.actor("Ruth");
            records(mia, LEARNED);
            mia.types("insight");
            mia.presses("Record an insight");
            pair.ended();
            mia.submits(Map.of("learned", "Something else", "reach", "Anything"));
            assertThat(mia.latest()).contains("This pairing has ended. Nothing was changed");
            ruth.presses("I agree to share it");
            assertThat(ruth.latest()).contains("This pairing has ended. Nothing was changed");
            assertThat(shared(stage)).isEmpty();
        }
    }

    @Test
    public void the_sponsor_reads_the_ledger_of_their_program() {
        try (Stage stage = stage()) {
            pair(stage).agreed();
            records(stage.actor("Mia"), LEARNED);
            stage.actor("Ruth").presses("I agree to share it");
            Actor sponsor = stage.actor("Vera");
            sponsor.types("help");
            PairOnStage.in(stage.house(), () -> {
                Programs programs = stage.house().getBean(Programs.class);
                Program program = programs.all().getFirst();
                programs.update(program.sponsoredBy(sponsor.person()));
                return program;
            });
            sponsor.types("insight");
            String seen = sponsor.presses("You said, we did");
            assertThat(seen + sponsor.latest()).contains(LEARNED);
        }
    }

    @Test
    public void whoever_is_forgotten_takes_their_words_and_their_key_along() {
        try (Stage stage = stage()) {
            pair(stage).agreed();
            Actor mia = stage.actor("Mia");
            Actor ruth = stage.actor("Ruth");
            records(mia, LEARNED);
            ruth.presses("I agree to share it");
            ruth.presses("Say what came of it");
            ruth.submits(Map.of("kind", "CHANGED", "words", "Five fields"));
            assertThat(export(stage, ruth)).contains("Five fields").doesNotContain(LEARNED);
            assertThat(export(stage, mia)).contains(LEARNED).doesNotContain("Five fields");
            erase(stage, ruth);
            assertThat(shared(stage)).isEmpty();
            assertThat(mia.types("insight")).contains(LEARNED).doesNotContain("Five fields");
            erase(stage, mia);
            erase(stage, mia);
            assertThat(mia.types("insight")).doesNotContain(LEARNED);
        }
    }

    private static String export(Stage stage, Actor actor) {
        return PairOnStage.in(
                stage.house(), () -> room(stage).export(actor.person()).toString());
    }

    private static void erase(Stage stage, Actor actor) {
        PairOnStage.in(stage.house(), () -> {
            room(stage).erase(actor.person());
            return actor;
        });
    }

    private static PersonalData room(Stage stage) {
        return stage.house().getBeansOfType(PersonalData.class).stream()
                .filter(room -> room.room().equals("insight"))
                .findFirst()
                .orElseThrow();
    }

    private static PairOnStage pair(Stage stage) {
        return PairOnStage.introduced(stage, PairOnStage.program(stage), "Mia", "Ruth");
    }

    private static void records(Actor who, String learned) {
        who.types("insight");
        who.presses("Record an insight");
        who.submits(Map.of("learned", learned, "reach", "How we design forms"));
    }

    private static String ledger(Stage stage) {
        stage.coordinator().types("insight");
        String seen = stage.coordinator().presses("You said, we did");
        return seen + stage.coordinator().latest();
    }

    private static List<SharedInsight> shared(Stage stage) {
        return PairOnStage.in(stage.house(), () -> {
            Program program = stage.house().getBean(Programs.class).all().getFirst();
            return stage.house().getBean(Insights.class).consented(program.id());
        });
    }
}
