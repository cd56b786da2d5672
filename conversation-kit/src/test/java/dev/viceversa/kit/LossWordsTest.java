package dev.viceversa.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.text.Reader;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.text.Texts;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LossWordsTest {

    @Test
    void a_loss_is_written_as_its_reader_writes_numbers() {
        try (Stage stage = CoreStage.onH2()) {
            Texts texts = stage.house().getBean(Texts.class);
            Text loss = Text.of("match.loss_fit", "fit", 1028.9);
            assertThat(texts.say(loss, new Reader(Locale.ENGLISH, ZoneOffset.UTC)))
                    .contains("would lose 1,028.9 points");
            assertThat(texts.say(loss, new Reader(Locale.GERMAN, ZoneOffset.UTC)))
                    .contains("würden 1.028,9 Punkte");
            Text sum = Text.of("match.whynot_sum", "mentees", 0, "mentors", -1, "fit", -0.37);
            assertThat(texts.say(sum, new Reader(Locale.ENGLISH, ZoneOffset.UTC)))
                    .isEqualTo("mentees 0, mentors -1, fit -0.37");
        }
    }
}
