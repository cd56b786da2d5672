package dev.viceversa.kit.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.importing.ImportOutcome;
import dev.viceversa.core.importing.PeopleImport;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.kit.Actor;
import dev.viceversa.kit.Stage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A people import puts a pair into one reporting line: parted neutrally, and another partner is offered to both. */
public abstract class ReorganisationDialogue {

    private static final String NEUTRAL = "happens for many ordinary reasons";
    private static final String ROUND = "The next round of matches is planned for";

    protected abstract Stage stage();

    @Test
    public void both_hear_the_same_neutral_words_with_the_day_of_the_next_round_and_get_another_partner_in_it() {
        try (Stage stage = stage()) {
            PairScenes.agreed(stage);
            Actor mia = stage.actor("Mia");
            Actor ruth = stage.actor("Ruth");
            Actor tom = PairScenes.mentor(stage, "Tom");
            Actor lea = PairScenes.mentee(stage, "Lea");

            reorganised(stage);

            assertThat(mia.latest()).contains(NEUTRAL, "You stay on the list", ROUND);
            assertThat(mia.latest().replace("Ruth", "Mia")).isEqualTo(ruth.latest());
            assertThat(mia.latest().toLowerCase(java.util.Locale.ROOT))
                    .doesNotContain("reorgani", "line", "manager", "import");
            assertThat(mia.types("status")).contains("I look for a match for you in the next round", ROUND);

            stage.turn(Duration.ofDays(28));
            assertThat(stage.coordinator().inbox())
                    .anyMatch(message ->
                            message.contains("a round of matches is due") && message.contains("4 people wait"));
            PairScenes.published(stage);
            assertThat(stage.coordinator().latest()).contains("2 proposals are out");
            assertThat(mia.latest()).contains("Lea").doesNotContain("Ruth");
            assertThat(tom.latest()).contains("Ruth");
            mia.presses("Yes, introduce us");
            tom.presses("Yes, introduce us");
            stage.turn(PairScenes.UNTIL_EVERYBODY_HEARD);
            assertThat(mia.types("partner")).contains("Lea");
            assertThat(ruth.types("partner")).contains("Tom");
            assertThat(lea.types("partner")).contains("Mia");
            assertThat(states(stage))
                    .containsExactlyInAnyOrder(
                            Pairing.State.FROZEN, Pairing.State.INTRODUCED, Pairing.State.INTRODUCED);
        }
    }

    /** From now on Mia reports to Ruth. */
    private static void reorganised(Stage stage) {
        String company = """
            email,name,level,manager_email,team
            boss@example.com,The boss,9,,Board
            ruth@example.com,Ruth,5,boss@example.com,North
            lea@example.com,Lea,5,boss@example.com,South
            mia@example.com,Mia,1,ruth@example.com,East
            tom@example.com,Tom,1,boss@example.com,West
            """;
        assertThat(stage.house()
                        .getBean(PeopleImport.class)
                        .importCsv(company.getBytes(StandardCharsets.UTF_8), false, true, "api"))
                .isInstanceOfSatisfying(
                        ImportOutcome.Applied.class,
                        applied -> assertThat(applied.tally().pairsFrozen()).isEqualTo(1));
        stage.settle();
    }

    private static List<Pairing.State> states(Stage stage) {
        return stage.house().getBean(Pairings.class).all().stream()
                .map(Pairing::state)
                .toList();
    }
}
