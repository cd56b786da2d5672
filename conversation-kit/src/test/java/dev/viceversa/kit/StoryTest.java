package dev.viceversa.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Half a year of one pair, lived through the real conversations and told in {@code docs/story.md}. Where texts changed,
 * run with {@code -Dstory.write=true} and read the difference: it is what people will read.
 */
class StoryTest {

    private static final Path BOOK = Path.of(System.getProperty("maven.multiModuleProjectDirectory", ".."))
            .resolve("docs/story.md");

    private static final String PREFACE = """
        # Half a year of one pair

        Four people and a bot. **Mia** is two years into her career and works in Berlin. **Ruth** runs a department from
        Lisbon, an hour behind. **Carla** coordinates the program, **Sam** stands for it with his name. Everything below
        is what the bot really writes: `StoryTest` plays the whole program through the real conversations and fails when
        a word of this page is no longer true. Times are each person's own. What stands behind a bar was read by the person
        named above it, and by nobody else. `Words like these` are buttons. A line somebody has read before, or that
        the other of the two reads in the same message, is left out (…); and so are steps that were told before: _a sentence
        like this_ stands for them.
        """;

    private CoreStage stage;

    @BeforeEach
    void a_stage() {
        stage = CoreStage.onH2(StoryLook::new);
    }

    @AfterEach
    void curtain() {
        stage.close();
    }

    @Test
    void the_story_of_one_pair_is_told_as_it_would_happen_today() throws IOException {
        String told = PREFACE + "\n" + new HalfAYear(stage).lived();
        if (Boolean.getBoolean("story.write")) {
            Files.writeString(BOOK, told);
        }
        assertThat(Files.readString(BOOK))
                .as("The bot says other words than docs/story.md. Run StoryTest with -Dstory.write=true and read"
                        + " the difference.")
                .isEqualTo(told);
    }
}
