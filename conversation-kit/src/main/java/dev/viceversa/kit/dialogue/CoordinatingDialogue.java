package dev.viceversa.kit.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.audit.AuditEntry;
import dev.viceversa.core.audit.AuditLog;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import dev.viceversa.kit.Actor;
import dev.viceversa.kit.Stage;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What coordinators do with programs and see of people. */
public abstract class CoordinatingDialogue {

    protected abstract Stage stage();

    @Test
    public void setting_up_twice_makes_one_program() {
        try (Stage stage = stage()) {
            stage.coordinator().types("program");
            stage.coordinator().submitsTwice(program(stage, "Digital tandem"));
            assertThat(stage.house().getBean(Programs.class).all()).hasSize(1);
        }
    }

    @Test
    public void a_bad_day_and_a_bad_channel_are_said_at_their_fields() {
        try (Stage stage = stage()) {
            Actor coordinator = stage.coordinator();
            coordinator.types("program");
            Map<String, String> answers = program(stage, "Digital tandem");
            answers.put("until", today(stage).minusDays(1).toString());
            answers.put("channel", "#general chat");
            coordinator.submits(answers);
            assertThat(coordinator.problems()).containsOnlyKeys("until", "channel");
            assertThat(stage.house().getBean(Programs.class).all()).isEmpty();
        }
    }

    @Test
    public void opening_twice_posts_one_invitation() {
        try (Stage stage = stage()) {
            Scenes.draftProgram(stage, "Digital tandem", "TECH");
            stage.coordinator().doubleClicks("Open for joining");
            assertThat(stage.coordinator().latest()).contains("The program was open already");
            assertThat(stage.channel()).hasSize(1);
        }
    }

    @Test
    public void a_program_is_described_and_given_a_sponsor_and_the_audit_knows() {
        try (Stage stage = stage()) {
            Actor coordinator = stage.coordinator();
            Actor sponsor = stage.actor("Sponsor");
            Scenes.draftProgram(stage, "Digital tandem", "TECH");
            coordinator.presses("Name and channel");
            Map<String, String> answers = program(stage, "New name");
            answers.remove("track");
            answers.put("purpose", "Because we want to.");
            coordinator.submits(answers);
            assertThat(coordinator.latest()).contains("Saved.", "New name", "Because we want to.");

            coordinator.presses("Name the sponsor");
            coordinator.submits(Map.of("sponsor", sponsor.account().user()));
            assertThat(coordinator.latest()).contains("Sponsor: Sponsor");
            assertThat(stage.house().getBean(AuditLog.class).entries())
                    .extracting(AuditEntry::action)
                    .containsExactly("program.created", "program.described", "program.sponsor");
        }
    }

    @Test
    public void an_ended_program_takes_nobody_and_its_old_buttons_say_so() {
        try (Stage stage = stage()) {
            Actor coordinator = stage.coordinator();
            Actor mia = stage.actor("Mia");
            Scenes.openProgram(stage);
            mia.types("join");
            coordinator.presses("End the program");
            assertThat(coordinator.latest()).contains("The program has ended");
            mia.presses("Share as a mentor");
            assertThat(mia.latest()).contains("Digital tandem is over");
            coordinator.pressesOf(coordinator, "New program");
            assertThat(coordinator.form()).contains("New program");
        }
    }

    @Test
    public void people_shows_names_by_role_and_state_and_nothing_anybody_wrote() {
        try (Stage stage = stage()) {
            Scenes.openProgram(stage);
            Actor mia = stage.actor("Mia");
            Actor tom = stage.actor("Tom");
            mia.types("join");
            mia.presses("Share as a mentor");
            mia.submits(Map.of("offers", "ai_everyday", "seats", "1", "hope", "SECRETHOPE", "consent", "yes"));
            Scenes.joinAsMentee(tom, "ai_everyday");
            tom.types("pause");
            tom.submits(Map.of("back", today(stage).plusDays(20).toString()));
            String seen = stage.coordinator().types("people");
            assertThat(seen)
                    .contains("1 mentor: Mia", "1 on a break: Tom", "2 without a place in the people data: Mia, Tom")
                    .contains("No people data was imported yet")
                    .doesNotContain("SECRETHOPE", "ai_everyday");
            assertThat(mia.types("people")).contains("I do not know \"people\"");
        }
    }

    @Test
    public void a_stranger_a_participant_and_a_sponsor_hold_a_coordinators_buttons_in_vain() {
        try (Stage stage = stage()) {
            Actor coordinator = stage.coordinator();
            Actor sponsor = stage.actor("Sponsor");
            Scenes.openProgram(stage);
            coordinator.presses("Name the sponsor");
            coordinator.submits(Map.of("sponsor", sponsor.account().user()));
            Actor mia = stage.actor("Mia");
            Scenes.joinAsMentor(mia, "ai_everyday");
            for (Actor other : new Actor[] {stage.actor("Stranger"), mia, sponsor}) {
                for (String label : new String[] {
                    "Name and channel", "How it works", "Name the sponsor", "End the program", "New program"
                }) {
                    other.pressesOf(coordinator, label);
                    assertThat(other.latest()).contains("This is not yours to change");
                    assertThat(other.form()).isEmpty();
                }
            }
            assertThat(stage.house().getBean(Programs.class).all().getFirst().state())
                    .isEqualTo(Program.State.OPEN);
        }
    }

    private static Map<String, String> program(Stage stage, String name) {
        return new HashMap<>(Map.of(
                "name",
                name,
                "track",
                "TECH",
                "channel",
                stage.channelId(),
                "language",
                "en",
                "until",
                stage.now()
                        .plus(Duration.ofDays(14))
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate()
                        .toString()));
    }

    private static LocalDate today(Stage stage) {
        return stage.now().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
