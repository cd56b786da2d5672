package dev.viceversa.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GuidanceDialogueTest {

    @Test
    void help_lists_what_a_colleague_may_say_and_hides_what_coordinators_say() {
        try (Stage stage = CoreStage.onH2()) {
            assertThat(stage.actor("Mia").types("help"))
                    .contains("join: take part")
                    .doesNotContain("match:");
            assertThat(stage.coordinator().types("help")).contains("match: preview");
        }
    }

    @Test
    void a_slip_of_the_keys_gets_the_nearest_words() {
        try (Stage stage = CoreStage.onH2()) {
            assertThat(stage.actor("Mia").types("jion"))
                    .contains("I do not know \"jion\"")
                    .contains("join:");
        }
    }
}
