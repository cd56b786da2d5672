package dev.viceversa.kit.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.kit.Actor;
import dev.viceversa.kit.Stage;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a program is launched in its sponsor's name; on every platform. */
public abstract class LaunchDialogue {

    private Stage stage;
    private Actor coordinator;
    private Actor sam;

    /** Where it is played; closed after every test. */
    protected abstract Stage stage();

    @BeforeEach
    public void a_program_being_set_up_with_a_sponsor() {
        stage = stage();
        coordinator = stage.coordinator();
        sam = stage.actor("Sam");
        sam.types("help");
        Scenes.draftProgram(stage, Scenes.PROGRAM, "TECH");
        Sponsoring.names(stage, sam);
    }

    @AfterEach
    public void curtain() {
        stage.close();
    }

    @Test
    public void nothing_goes_out_in_the_sponsors_name_before_they_press() {
        coordinator.types("program");
        coordinator.presses("Open for joining");
        int before = stage.channel().size();
        drafts("Teach me what you know.");
        assertThat(coordinator.latest()).contains("Nothing goes out before Sam confirms it");
        assertThat(sam.latest()).contains("Teach me what you know.", "Nothing is posted before you press");
        assertThat(stage.channel()).hasSize(before);

        sam.presses("Post it in my name");
        assertThat(stage.channel()).hasSize(before + 1);
        assertThat(stage.channel().getLast())
                .contains("Digital tandem: learn from each other", "Teach me what you know.", "Sam", "Join");
        assertThat(coordinator.inbox()).anyMatch(message -> message.contains("Sam confirmed the launch post"));
    }

    @Test
    public void what_the_sponsor_let_out_early_goes_when_the_program_opens_and_instead_of_the_invitation() {
        drafts("Teach me what you know.");
        sam.presses("Post it in my name");
        assertThat(sam.latest()).contains("It goes out when \"Digital tandem\" opens");
        assertThat(stage.channel()).isEmpty();

        coordinator.types("program");
        coordinator.presses("Open for joining");
        assertThat(stage.channel()).singleElement().asString().contains("Teach me what you know.");
    }

    @Test
    public void the_sponsor_uses_words_of_their_own_and_confirms_exactly_those() {
        coordinator.types("program");
        coordinator.presses("Open for joining");
        drafts("Words somebody wrote for me");
        sam.presses("Change the words");
        sam.submits(Map.of("words", "My own words <!channel> & more"));
        assertThat(sam.latest()).contains("My own words <!channel> & more");
        sam.presses("Post it in my name");
        assertThat(stage.channel().getLast())
                .contains("My own words <!channel> & more")
                .doesNotContain("Words somebody wrote for me");
    }

    @Test
    public void confirming_twice_posts_once() {
        coordinator.types("program");
        coordinator.presses("Open for joining");
        int before = stage.channel().size();
        drafts("Teach me what you know.");
        sam.doubleClicks("Post it in my name");
        assertThat(stage.channel()).hasSize(before + 1);
    }

    @Test
    public void the_sponsor_takes_it_back_from_the_channel_at_any_time() {
        coordinator.types("program");
        coordinator.presses("Open for joining");
        int before = stage.channel().size();
        drafts("Teach me what you know.");
        sam.presses("Post it in my name");
        sam.presses("Take it back");
        assertThat(stage.channel()).hasSize(before);
        assertThat(coordinator.latest()).contains("would rather have no launch post");
    }

    @Test
    public void a_sponsor_who_would_rather_not_is_asked_nothing_more() {
        drafts("Teach me what you know.");
        sam.presses("Rather not");
        assertThat(sam.latest()).contains("Nothing goes out in your name");
        coordinator.types("program");
        coordinator.presses("Open for joining");
        assertThat(stage.channel()).singleElement().asString().doesNotContain("Teach me what you know.");
    }

    @Test
    public void nobody_else_lets_it_out_even_with_the_sponsors_own_button() {
        coordinator.types("program");
        coordinator.presses("Open for joining");
        int before = stage.channel().size();
        drafts("Teach me what you know.");
        coordinator.pressesOf(sam, "Post it in my name");
        stage.actor("Otto").pressesOf(sam, "Post it in my name");
        assertThat(stage.channel()).hasSize(before);
        assertThat(sam.latest()).contains("Nothing is posted before you press");
    }

    @Test
    public void a_second_draft_takes_the_place_of_the_first() {
        drafts("The first words");
        drafts("The second words");
        assertThat(sam.latest()).contains("The second words");
        sam.presses("Post it in my name");
        coordinator.types("program");
        coordinator.presses("Open for joining");
        assertThat(stage.channel()).singleElement().asString().contains("The second words");
    }

    private void drafts(String words) {
        coordinator.types("program");
        coordinator.presses("Launch post");
        coordinator.submits(Map.of("words", words));
    }
}
