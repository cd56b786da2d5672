package dev.viceversa.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.privacy.KeptData;
import dev.viceversa.core.text.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Taking one's data along and being forgotten, by people who did everything a program has to offer. */
class ForgottenAfterHalfAYearTest {

    /** What a partner or a coordinator keeps points at somebody, who has no name any more. */
    private static final Set<String> POINT_AT_A_PLACE =
            Set.of("person", "match_preview", "publication", "pairing", "session", "question");

    /** That there was a pairing, for the partner's sake, and the place itself. */
    private static final Set<String> STAY_NAMELESS = Set.of("people", "pairing");

    private CoreStage stage;

    @BeforeEach
    void half_a_year_was_lived() {
        stage = CoreStage.onH2();
        new HalfAYear(stage).lived();
    }

    @AfterEach
    void curtain() {
        stage.close();
    }

    @Test
    void whoever_takes_their_data_along_finds_what_they_wrote_and_nothing_another_wrote_in_private() {
        assertThat(taken(stage.actor("Mia").person()))
                .contains(
                        "Write a prompt that works",
                        "Nobody above my team lead ever did",
                        "You told me what you did not know")
                .doesNotContain("Nothing. Perhaps more evenings");
        assertThat(taken(stage.actor("Ruth").person()))
                .contains("Why does it invent sources", "For finding another hour without a sigh")
                .doesNotContain("Nobody above my team lead ever did");
        assertThat(taken(stage.actor("Sam").person())).contains("had to ask my daughter what a prompt is");
    }

    @Test
    void of_whoever_is_forgotten_nothing_stays_but_a_nameless_place_in_what_others_keep() {
        for (String name : List.of("Mia", "Sam", "Ruth")) {
            PersonId person = stage.actor(name).person();
            stage.actor(name).types("privacy");
            stage.actor(name).presses("Delete my data");
            stage.actor(name).presses("Yes, delete everything");
            stage.turn(Duration.ofHours(1));

            assertThat(stage.house().getBean(People.class).get(person).name()).isEqualTo("–");
            assertThat(stage.house().getBean(KeptData.class).counts(person).keySet())
                    .as("kept of %s", name)
                    .isSubsetOf(STAY_NAMELESS);
            assertThat(taken(person)).doesNotContain(name, "Data", "Operations");
            assertThat(stage.house().getBean(Pairings.class).of(person))
                    .allMatch(pairing -> pairing.reasons().isEmpty());
            assertThat(tablesNaming(person)).as("tables that point at %s", name).isSubsetOf(POINT_AT_A_PLACE);
        }
    }

    private String taken(PersonId person) {
        return new String(
                stage.house().getBean(KeptData.class).readable(person, Reader.UNKNOWN), StandardCharsets.UTF_8);
    }

    private Set<String> tablesNaming(PersonId person) {
        return new StateOfTheHouse(stage.house())
                .read().entrySet().stream()
                        .filter(table -> table.getValue().stream().anyMatch(row -> row.contains(person.value())))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
    }
}
