package dev.viceversa.kit.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.kit.Actor;
import dev.viceversa.kit.Stage;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a pair shares a success story, and takes it back; on every platform. */
public abstract class StoryDialogue {

    private static final Map<String, String> STORY = Map.of(
            "title",
            "The dashboard nobody read",
            "words",
            "We threw out nine of ten charts & kept <one>.",
            "named",
            "yes");

    private Stage stage;
    private Actor mia;
    private Actor ruth;

    /** Where it is played; closed after every test. */
    protected abstract Stage stage();

    @BeforeEach
    public void a_pair_with_an_agreement() {
        stage = stage();
        PairScenes.agreed(stage);
        mia = stage.actor("Mia");
        ruth = stage.actor("Ruth");
    }

    @AfterEach
    public void curtain() {
        stage.close();
    }

    @Test
    public void a_story_is_drafted_agreed_to_by_both_approved_and_posted() {
        int before = stage.channel().size();
        miaWrites();
        assertThat(mia.latest()).contains("waits for Ruth to agree");
        assertThat(ruth.latest()).contains("Mia wrote a success story", "The dashboard nobody read");

        ruth.presses("Agree to share");
        assertThat(ruth.latest()).contains("You both agreed");
        assertThat(stage.coordinator().latest()).contains("Both agreed to these words", "Mia and Ruth");
        assertThat(stage.channel()).hasSize(before);

        stage.coordinator().presses("Approve and post");
        assertThat(stage.channel().getLast())
                .contains("The dashboard nobody read", "We threw out nine of ten charts & kept <one>.", "Mia and Ruth");
        assertThat(mia.latest()).contains("now stands in the program channel");
        assertThat(ruth.latest()).contains("now stands in the program channel");
    }

    @Test
    public void approving_twice_posts_once() {
        int before = stage.channel().size();
        miaWrites();
        ruth.presses("Agree to share");
        stage.coordinator().doubleClicks("Approve and post");
        assertThat(stage.channel()).hasSize(before + 1);
    }

    @Test
    public void either_of_the_two_takes_a_posted_story_back_from_the_channel() {
        int before = stage.channel().size();
        miaWrites();
        ruth.presses("Agree to share");
        stage.coordinator().presses("Approve and post");
        ruth.presses("Take it back");
        assertThat(stage.channel()).hasSize(before);
        assertThat(mia.latest()).contains("is taken back and no longer shared");
    }

    @Test
    public void a_coordinator_takes_posted_stories_along_as_one_file() {
        miaWrites();
        ruth.presses("Agree to share");
        stage.coordinator().presses("Approve and post");
        assertThat(stage.coordinator().types("stories")).contains("One story is posted", "Export as Markdown");
        stage.coordinator().presses("Export as Markdown");
        assertThat(stage.coordinator().latest()).contains("The link works once", "stories.md");
    }

    @Test
    public void a_month_with_stories_ends_in_one_digest_from_which_a_story_taken_back_disappears() {
        posted("The dashboard nobody read", "We kept one chart.");
        posted("A robot in the canteen", "It now writes the menu.");
        stage.turn(Duration.ofDays(40));
        assertThat(stage.channel().getLast())
                .contains("Success stories of Digital tandem", "The dashboard nobody read", "A robot in the canteen")
                .contains("Mia and Ruth");
        long digests = digests();
        stage.turn(Duration.ofDays(31));
        assertThat(digests()).as("nothing new, no digest").isEqualTo(digests).isEqualTo(1);

        withdraws("A robot in the canteen");
        assertThat(stage.channel()).noneMatch(post -> post.contains("A robot in the canteen"));
        assertThat(stage.channel()).anyMatch(post -> post.contains("Success stories of") && post.contains("dashboard"));

        withdraws("The dashboard nobody read");
        assertThat(digests()).isZero();
        assertThat(stage.channel()).noneMatch(post -> post.contains("The dashboard nobody read"));
    }

    @Test
    public void nobody_else_sees_a_story_the_partner_would_rather_not_share() {
        miaWrites();
        ruth.presses("Rather not");
        assertThat(mia.latest()).contains("is taken back and no longer shared").doesNotContain("Ruth");
        assertThat(stage.coordinator().types("stories"))
                .contains("No story waits")
                .doesNotContain("dashboard");
    }

    @Test
    public void other_words_need_the_other_ones_consent_again() {
        miaWrites();
        ruth.presses("Change the words");
        ruth.submits(Map.of("title", "One chart", "words", "We kept one chart.", "named", "no"));
        assertThat(ruth.latest()).contains("waits for Mia to agree");
        assertThat(mia.latest()).contains("Ruth wrote a success story", "One chart");
        mia.presses("Agree to share");
        assertThat(stage.coordinator().latest()).contains("One chart", "Without names");
    }

    @Test
    public void a_coordinator_cannot_see_or_post_what_only_one_agreed_to() {
        miaWrites();
        assertThat(stage.coordinator().types("stories"))
                .contains("No story waits")
                .doesNotContain("dashboard");
    }

    @Test
    public void too_many_words_are_refused_at_the_field_and_nothing_is_kept() {
        mia.types("story");
        mia.presses("Tell a story with Ruth");
        mia.submits(Map.of("title", "Long", "words", "a".repeat(2_500), "named", "yes"));
        assertThat(mia.problems().get("words")).contains("2,500 characters", "2,000 fit");
        assertThat(mia.types("story")).doesNotContain("Long");
    }

    @Test
    public void somebody_without_a_pairing_is_told_when_it_will_be_time() {
        assertThat(stage.actor("Otto").types("story")).contains("There is no pairing to tell a story about yet");
    }

    private void posted(String title, String words) {
        mia.types("story");
        mia.presses("Tell a story with Ruth");
        mia.submits(Map.of("title", title, "words", words, "named", "yes"));
        ruth.presses("Agree to share");
        stage.coordinator().presses("Approve and post");
    }

    /** Takes back the newest story on their list, which must be this one. */
    private void withdraws(String title) {
        mia.types("story");
        mia.presses("Take it back");
        assertThat(stage.channel()).noneMatch(post -> post.startsWith(title));
    }

    private long digests() {
        return stage.channel().stream()
                .filter(post -> post.contains("Success stories of"))
                .count();
    }

    private void miaWrites() {
        assertThat(mia.types("story")).contains("Tell it in a few sentences");
        assertThat(mia.presses("Tell a story with Ruth")).contains("Shall your names stand beneath it?");
        mia.submits(STORY);
    }
}
