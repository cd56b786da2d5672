package dev.viceversa.kit.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.enrollment.Enrollments;
import dev.viceversa.core.file.Files;
import dev.viceversa.core.file.OfferedFile;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.privacy.KeptData;
import dev.viceversa.kit.Actor;
import dev.viceversa.kit.Stage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Seeing, taking along and deleting what is kept about oneself. */
public abstract class PrivacyDialogue {

    private static final Pattern LINK = Pattern.compile("/files/([A-Za-z0-9_-]{43})");

    protected abstract Stage stage();

    @Test
    public void privacy_says_what_is_kept_and_who_sees_what() {
        try (Stage stage = stage()) {
            Scenes.openProgram(stage);
            Actor mia = stage.actor("Mia");
            Scenes.joinAsMentor(mia, "ai_everyday");
            assertThat(mia.types("privacy"))
                    .contains("You and your place in the company: one entry")
                    .contains("Programs and what you said there: one entry")
                    .contains("Your manager sees nothing");
        }
    }

    @Test
    public void an_export_holds_everything_once_to_read_and_once_for_machines_and_each_link_works_once() {
        try (Stage stage = stage()) {
            Scenes.openProgram(stage);
            Actor mia = stage.actor("Mia");
            mia.types("join");
            mia.presses("Share as a mentor");
            mia.submits(Map.of("offers", "ai_everyday", "seats", "1", "hope", "To be heard 🙂", "consent", "yes"));
            mia.types("privacy");
            mia.presses("Take it with me");
            List<String> tokens = LINK.matcher(mia.latest())
                    .results()
                    .map((MatchResult result) -> result.group(1))
                    .toList();
            assertThat(tokens).hasSize(2);
            Files files = stage.house().getBean(Files.class);
            OfferedFile readable = files.take(tokens.getFirst()).orElseThrow();
            OfferedFile json = files.take(tokens.getLast()).orElseThrow();
            assertThat(new String(readable.bytes(), StandardCharsets.UTF_8))
                    .contains("Programs and what you said there", "hope: To be heard 🙂", "ai_everyday");
            assertThat(new String(json.bytes(), StandardCharsets.UTF_8))
                    .contains("\"hope\" : \"To be heard 🙂\"", "\"role\" : \"MENTOR\"");
            assertThat(files.take(tokens.getFirst())).isEmpty();
        }
    }

    @Test
    public void deleting_asks_once_answers_and_leaves_nothing() {
        try (Stage stage = stage()) {
            Scenes.openProgram(stage);
            Actor mia = stage.actor("Mia");
            Scenes.joinAsMentor(mia, "ai_everyday");
            PersonId before = mia.person();
            mia.types("privacy");
            mia.presses("Delete my data");
            assertThat(mia.latest()).contains("cannot be taken back");
            mia.presses("Yes, delete everything");
            assertThat(mia.inbox()).anyMatch(message -> message.contains("is being deleted now"));
            assertThat(stage.house().getBean(Enrollments.class).of(before)).isEmpty();
            assertThat(stage.house().getBean(People.class).identities(before)).isEmpty();
            assertThat(stage.house().getBean(People.class).get(before).name()).isEqualTo("–");
            assertThat(stage.house().getBean(KeptData.class).counts(before)).containsOnlyKeys("people");
            mia.types("status");
            assertThat(mia.person()).isNotEqualTo(before);
        }
    }

    @Test
    public void nobody_deletes_or_exports_somebody_else() {
        try (Stage stage = stage()) {
            Scenes.openProgram(stage);
            Actor mia = stage.actor("Mia");
            Scenes.joinAsMentor(mia, "ai_everyday");
            mia.types("privacy");
            stage.coordinator().pressesOf(mia, "Take it with me");
            assertThat(stage.coordinator().latest()).contains("everything kept about you");
            mia.presses("Delete my data");
            stage.actor("Eve").pressesOf(mia, "Yes, delete everything");
            assertThat(stage.house().getBean(Enrollments.class).of(mia.person()))
                    .hasSize(1);
        }
    }
}
