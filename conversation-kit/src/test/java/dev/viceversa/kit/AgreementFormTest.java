package dev.viceversa.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.kit.dialogue.PairScenes;
import org.junit.jupiter.api.Test;

class AgreementFormTest {

    @Test
    void the_matched_topics_and_the_usual_rhythm_stand_in_the_form_already() {
        try (Stage stage = CoreStage.onH2()) {
            PairScenes.introduced(stage);
            assertThat(stage.actor("Ruth").presses("Propose our agreement"))
                    .contains("First skill *\n  Something the mentee wants to be able to do. Name one to three.\n"
                            + "  = AI assistants in everyday work")
                    .contains("  = P1M")
                    .contains("  = What we tell each other stays between us");
        }
    }
}
