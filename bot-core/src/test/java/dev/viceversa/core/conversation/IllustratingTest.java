package dev.viceversa.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Block;
import org.junit.jupiter.api.Test;

class IllustratingTest {

    private static final Text WORDS = Text.verbatim("Three of five");

    private final Illustrating illustrating = new Illustrating();

    @Test
    void a_machine_without_fonts_says_the_words_instead_of_the_picture() {
        assertThat(illustrating.picture("Chart", WORDS, () -> {
                    throw new Error("Probable fatal error: No physical fonts found.");
                }))
                .isEqualTo(new Block.Prose(WORDS));
        assertThat(illustrating.picture("Chart", WORDS, () -> {
                    throw new NoClassDefFoundError("Could not initialize class Typeface");
                }))
                .isEqualTo(new Block.Prose(WORDS));
    }

    @Test
    void a_full_memory_is_not_taken_for_a_missing_font() {
        assertThatThrownBy(() -> illustrating.drawn(() -> {
                    throw new OutOfMemoryError("full");
                }))
                .isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void what_can_be_drawn_is_shown_with_its_words() {
        byte[] png = {1, 2, 3};
        assertThat(illustrating.picture("Chart", WORDS, () -> png))
                .isInstanceOfSatisfying(Block.Picture.class, picture -> {
                    assertThat(picture.png()).isSameAs(png);
                    assertThat(picture.alternative()).isEqualTo(WORDS);
                });
    }
}
