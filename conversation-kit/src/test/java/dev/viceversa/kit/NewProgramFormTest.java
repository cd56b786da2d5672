package dev.viceversa.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** What a coordinator need not choose. */
class NewProgramFormTest {

    @Test
    void a_new_program_starts_with_technology_juniors_who_mentor_and_two_weeks_to_join() {
        try (CoreStage stage = CoreStage.onH2()) {
            stage.coordinator().types("program new");
            assertThat(stage.coordinator().form())
                    .contains("  = TECH\n", "  = reverse\n")
                    .contains("  = "
                            + stage.now().atZone(ZoneOffset.UTC).toLocalDate().plusWeeks(2));
        }
    }
}
