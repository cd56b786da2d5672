package dev.viceversa.kit.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.audit.AuditEntry;
import dev.viceversa.core.audit.AuditLog;
import dev.viceversa.core.program.Mode;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.ProgramRules;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.program.Recurring;
import dev.viceversa.kit.Actor;
import dev.viceversa.kit.Stage;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a coordinator sets how a program works: every default can be reached, understood, and kept in bounds. */
public abstract class RulesDialogue {

    private static final Map<String, String> RHYTHM =
            Map.of("direction", "reverse", "sessions", "6", "weeks", "0", "minutes", "60");
    private static final Map<String, String> PAIRS = Map.of(
            "level_gap", "2",
            "shared_hours", "2",
            "seats", "1",
            "mentee_seats", "1",
            "mentors_up_to", "any",
            "mentees_from", "any",
            "decline_days", "3",
            "rounds", "4");
    private static final Map<String, String> MESSAGES = Map.of(
            "delivery_days", "TUESDAY,WEDNESDAY,THURSDAY",
            "delivery_at", "10:00",
            "weekly_reminders", "1",
            "weekly_unprompted", "3",
            "per_step", "2",
            "silences", "3");
    private static final Map<String, String> FOLLOWING_UP =
            Map.of("first_nudge", "3", "second_nudge", "7", "told_after", "10", "stall", "21", "amber", "35");
    private static final Map<String, String> SURVEYS =
            Map.of("first_pulse", "30", "pulse_every", "60", "scores", "5", "comments", "10");
    private static final Map<String, String> RECURRING =
            Map.of("one_pager", "monthly", "story_digest", "monthly", "circles", "6");
    private static final List<String> PAGES =
            List.of("Rhythm", "Pairing", "Messages", "Following up", "Surveys", "What comes back");

    protected abstract Stage stage();

    @Test
    public void how_it_works_shows_every_default_in_plain_words() {
        try (Stage stage = stage()) {
            Scenes.draftProgram(stage, "Digital tandem", "TECH");
            stage.coordinator().presses("How it works");
            assertThat(stage.coordinator().latest())
                    .contains("Juniors mentor seniors. 6 sessions of 60 minutes, a month apart.")
                    .contains("At least 2 levels apart and 2 working hours shared a day.")
                    .contains("3 working days to answer a proposal. A round of matches every 4 weeks.")
                    .contains("Tuesday, Wednesday, Thursday, at 10:00 in everybody's own zone.")
                    .contains("At most 1 reminder and 3 unasked messages of all kinds a week.")
                    .contains("reminders on day 3 and 7, you hear on day 10.")
                    .contains("stalled after 21 days, amber after 35.")
                    .contains("A pulse on day 30, then every 60 days. Results need 5 answers, comments 10.")
                    .contains("Mentor circles: Every 6 weeks.");
        }
    }

    @Test
    public void sending_every_page_as_it_stands_changes_nothing() {
        try (Stage stage = stage()) {
            Scenes.draftProgram(stage, "Digital tandem", "TECH");
            send(stage, "Rhythm", RHYTHM);
            send(stage, "Pairing", PAIRS);
            send(stage, "Messages", MESSAGES);
            send(stage, "Following up", FOLLOWING_UP);
            send(stage, "Surveys", SURVEYS);
            send(stage, "What comes back", RECURRING);
            assertThat(rules(stage)).isEqualTo(ProgramRules.DEFAULTS);
            assertThat(stage.house().getBean(AuditLog.class).entries())
                    .extracting(AuditEntry::action)
                    .filteredOn("program.ruled"::equals)
                    .hasSize(PAGES.size());
        }
    }

    @Test
    public void everything_can_be_set_to_something_else() {
        try (Stage stage = stage()) {
            Scenes.draftProgram(stage, "Digital tandem", "TECH");
            send(stage, "Rhythm", with(RHYTHM, Map.of("sessions", "4", "weeks", "2", "minutes", "45")));
            send(
                    stage,
                    "Pairing",
                    with(
                            PAIRS,
                            Map.of(
                                    "level_gap", "3",
                                    "shared_hours", "4",
                                    "seats", "2",
                                    "mentee_seats", "2",
                                    "mentors_up_to", "3",
                                    "mentees_from", "5",
                                    "decline_days", "5",
                                    "rounds", "6")));
            send(
                    stage,
                    "Messages",
                    Map.of(
                            "delivery_days", "MONDAY,FRIDAY",
                            "delivery_at", "14:30",
                            "weekly_reminders", "2",
                            "weekly_unprompted", "4",
                            "per_step", "1",
                            "silences", "2"));
            send(
                    stage,
                    "Following up",
                    Map.of("first_nudge", "2", "second_nudge", "5", "told_after", "8", "stall", "14", "amber", "28"));
            send(stage, "Surveys", Map.of("first_pulse", "21", "pulse_every", "45", "scores", "8", "comments", "12"));

            send(stage, "What comes back", Map.of("one_pager", "off", "story_digest", "off", "circles", "0"));

            ProgramRules rules = rules(stage);
            assertThat(rules.recurring()).isEqualTo(new Recurring(false, false, 0));
            assertThat(rules.cadence().sessions()).isEqualTo(4);
            assertThat(rules.cadence().every()).isEqualTo(Period.ofWeeks(2));
            assertThat(rules.cadence().length()).isEqualTo(Duration.ofMinutes(45));
            assertThat(rules.length()).isEqualTo(Period.ofWeeks(8));
            assertThat(rules.levelGap()).isEqualTo(3);
            assertThat(rules.sharedHours()).isEqualTo(4);
            assertThat(rules.mentorSeats()).isEqualTo(2);
            assertThat(rules.menteeSeats()).isEqualTo(2);
            assertThat(rules.eligibility().mentors().upTo()).hasValue(3);
            assertThat(rules.eligibility().mentees().from()).hasValue(5);
            assertThat(rules.declineDays()).isEqualTo(5);
            assertThat(rules.pairs().roundEvery()).isEqualTo(6);
            assertThat(rules.deliveryDays()).containsExactly(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
            assertThat(rules.deliveryAt()).isEqualTo(LocalTime.of(14, 30));
            assertThat(rules.weeklyReminders()).isEqualTo(2);
            assertThat(rules.weeklyUnprompted()).isEqualTo(4);
            assertThat(rules.remindersPerStep()).isEqualTo(1);
            assertThat(rules.silencesBeforePause()).isEqualTo(2);
            assertThat(rules.firstMeetingNudges()).containsExactly(2, 5);
            assertThat(rules.coordinatorToldAfter()).isEqualTo(8);
            assertThat(rules.stallAfter()).isEqualTo(14);
            assertThat(rules.amberAfter()).isEqualTo(28);
            assertThat(rules.firstPulse()).isEqualTo(21);
            assertThat(rules.pulseEvery()).isEqualTo(45);
            assertThat(rules.smallestScores()).isEqualTo(8);
            assertThat(rules.smallestComments()).isEqualTo(12);
        }
    }

    @Test
    public void what_does_not_fit_together_is_said_at_the_field_and_changes_nothing() {
        try (Stage stage = stage()) {
            Actor coordinator = stage.coordinator();
            Scenes.draftProgram(stage, "Digital tandem", "TECH");
            send(stage, "Following up", with(FOLLOWING_UP, Map.of("second_nudge", "14", "stall", "42")));
            assertThat(coordinator.problems()).containsOnlyKeys("told_after", "amber");
            assertThat(coordinator.problems().get("amber")).contains("more than 42 days");
            send(stage, "Messages", with(MESSAGES, Map.of("weekly_reminders", "3", "weekly_unprompted", "2")));
            assertThat(coordinator.problems()).containsOnlyKeys("weekly_unprompted");
            assertThat(rules(stage)).isEqualTo(ProgramRules.DEFAULTS);
        }
    }

    @Test
    public void thresholds_are_only_raised_and_nothing_people_agreed_to_changes_once_it_runs() {
        try (Stage stage = stage()) {
            Actor coordinator = stage.coordinator();
            Scenes.draftProgram(stage, "Digital tandem", "TECH");
            send(stage, "Surveys", with(SURVEYS, Map.of("scores", "8")));
            send(stage, "Surveys", SURVEYS);
            assertThat(coordinator.problems()).containsOnlyKeys("scores");
            assertThat(rules(stage).smallestScores()).isEqualTo(8);

            run(stage);
            open(stage, "Rhythm");
            assertThat(coordinator.form())
                    .contains("no longer changes", "Time between sessions")
                    .doesNotContain("Who mentors", "How many each pair has");
            open(stage, "Surveys");
            assertThat(coordinator.form())
                    .contains("no longer changes", "First pulse")
                    .doesNotContain("Smaller groups are never shown");
        }
    }

    @Test
    public void words_levels_and_purpose_follow_who_mentors_whom() {
        try (Stage stage = stage()) {
            Actor coordinator = stage.coordinator();
            Scenes.draftProgram(stage, "Digital tandem", "TECH");
            send(stage, "Rhythm", with(RHYTHM, Map.of("direction", "traditional")));
            assertThat(coordinator.latest()).contains("Seniors mentor juniors.");
            assertThat(program(stage).purpose()).contains("people with experience pass on what they know");
            open(stage, "Pairing");
            assertThat(coordinator.form()).contains("Mentors from level", "Mentees up to level");
            send(stage, "Rhythm", with(RHYTHM, Map.of("direction", "peer")));
            assertThat(program(stage).rules().mode()).isEqualTo(Mode.PEER);
            assertThat(program(stage).purpose()).contains("colleagues show one another");
            assertThat(coordinator.latest()).contains("Less than 2 levels apart");
            open(stage, "Pairing");
            assertThat(coordinator.form())
                    .contains("closer than this many levels")
                    .doesNotContain("Mentors from", "Mentors up to");
            send(stage, "Rhythm", RHYTHM);
            assertThat(program(stage).purpose()).contains("Leaders try today's technology");
        }
    }

    @Test
    public void people_join_only_as_what_a_programs_levels_leave_open_to_them() {
        try (Stage stage = stage()) {
            Scenes.draftProgram(stage, "Digital tandem", "TECH");
            send(stage, "Pairing", with(PAIRS, Map.of("mentors_up_to", "3", "mentees_from", "5")));
            stage.coordinator().types("program");
            stage.coordinator().presses("Open for joining");
            Actor mia = levelled(stage, "Mia", 3);
            Actor tom = levelled(stage, "Tom", 4);
            Actor ruth = levelled(stage, "Ruth", 5);

            assertThat(tom.types("join")).contains("has no place for your level this time");
            assertThat(mia.types("join")).contains("[Share as a mentor]").doesNotContain("[Learn as a mentee]");
            assertThat(ruth.types("join")).contains("[Learn as a mentee]").doesNotContain("[Share as a mentor]");
            ruth.pressesOf(mia, "Share as a mentor");
            ruth.submits(Map.of("offers", "automation", "seats", "1", "consent", "yes"));
            assertThat(ruth.latest()).contains("people at your level take part as mentees");
            assertThat(ruth.types("status"))
                    .contains("Would you like to take part?")
                    .doesNotContain("You are:");
        }
    }

    private static Actor levelled(Stage stage, String name, int level) {
        Actor actor = stage.actor(name);
        actor.types("help");
        Colleagues.standsAt(stage, actor, level);
        return actor;
    }

    @Test
    public void nobody_else_sets_how_a_program_works() {
        try (Stage stage = stage()) {
            Scenes.draftProgram(stage, "Digital tandem", "TECH");
            stage.coordinator().presses("How it works");
            Actor eve = stage.actor("Eve");
            for (String page : PAGES) {
                eve.pressesOf(stage.coordinator(), page);
                assertThat(eve.latest()).contains("This is not yours to change");
                assertThat(eve.form()).isEmpty();
            }
            assertThat(rules(stage)).isEqualTo(ProgramRules.DEFAULTS);
        }
    }

    private static void open(Stage stage, String page) {
        stage.coordinator().types("program");
        stage.coordinator().presses("How it works");
        stage.coordinator().presses(page);
    }

    private static void send(Stage stage, String page, Map<String, String> answers) {
        open(stage, page);
        stage.coordinator().submits(answers);
    }

    private static Map<String, String> with(Map<String, String> answers, Map<String, String> changed) {
        Map<String, String> all = new HashMap<>(answers);
        all.putAll(changed);
        return all;
    }

    private static void run(Stage stage) {
        PairOnStage.in(stage.house(), () -> {
            stage.house().getBean(Programs.class).update(program(stage).in(Program.State.RUNNING));
            return true;
        });
    }

    private static Program program(Stage stage) {
        return stage.house().getBean(Programs.class).all().getFirst();
    }

    private static ProgramRules rules(Stage stage) {
        return program(stage).rules();
    }
}
