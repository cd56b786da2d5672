package dev.viceversa.kit.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.program.Recurring;
import dev.viceversa.kit.Actor;
import dev.viceversa.kit.Stage;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a sponsor is told every month: sums and pictures, never a person; on every platform. */
public abstract class OnePagerDialogue {

    private Stage stage;
    private Program program;
    private Actor sam;

    /** Where it is played; closed after every test. */
    protected abstract Stage stage();

    @BeforeEach
    public void a_running_program_with_a_sponsor() {
        stage = stage();
        program = PairOnStage.program(stage);
        sam = stage.actor("Sam");
        sam.types("help");
        Sponsoring.names(stage, sam);
    }

    @AfterEach
    public void curtain() {
        stage.close();
    }

    @Test
    public void the_page_comes_every_month_with_pictures_and_tells_nothing_of_a_single_person() {
        List<PairOnStage> pairs = pairs(6);
        met(pairs);
        stage.turn(Duration.ofDays(36));
        assertThat(pages()).hasSize(1);
        assertThat(pages().getFirst())
                .contains(
                        "Share what they know: 6", "Learn from them: 6", "Pairs: 6", "Sessions held since the start: 6")
                .contains("[picture: Chart of sessions since the start.", "6 held, 6 planned")
                .contains("You said, we did", "No pair has shared an insight yet")
                .contains("Counts below 5 are not shown")
                .doesNotContain("Mentor1", "Mentee1");

        stage.turn(Duration.ofDays(31));
        assertThat(pages()).hasSize(2);
        assertThat(pages().getLast()).contains("6 held, 6 planned;", "6 held, 12 planned");
    }

    @Test
    public void groups_too_small_to_be_told_are_not_told() {
        met(pairs(4));
        stage.turn(Duration.ofDays(36));
        assertThat(pages()).singleElement().asString().contains("Pairs: fewer than 5, so not shown");
        assertThat(pages().getFirst())
                .contains("Sessions held since the start: fewer than 5, so not shown")
                .contains("A chart of sessions follows")
                .doesNotContain("Pairs: 4", "[picture");
    }

    @Test
    public void one_pair_that_ends_changes_no_number_of_the_next_page() {
        List<PairOnStage> pairs = pairs(7);
        stage.turn(Duration.ofDays(36));
        assertThat(pages().getLast()).contains("Pairs: 7");
        pairs.getFirst().ended();
        stage.turn(Duration.ofDays(31));
        assertThat(pages()).hasSize(2);
        assertThat(pages().getLast()).contains("Pairs: 7");
    }

    @Test
    public void what_people_say_is_a_picture_once_enough_of_them_answered() {
        List<Actor> people = new ArrayList<>();
        pairs(3).forEach(pair -> people.addAll(List.of(pair.mentor(), pair.mentee())));
        stage.turn(Duration.ofDays(40));
        for (Actor actor : people) {
            actor.types("status");
            actor.presses("Answer, one minute");
            actor.submits(Map.of("worth", "4", "change", "Words of " + actor.name()));
        }
        stage.turn(Duration.ofDays(31));
        assertThat(pages().getLast())
                .contains("[picture: Chart of average answers from 1 to 5.", "well spent 4.0")
                .doesNotContain("Words of");
    }

    @Test
    public void a_program_that_does_without_sends_none_and_a_former_sponsor_gets_none() {
        pairs(5);
        PairOnStage.in(stage.house(), () -> {
            Programs programs = stage.house().getBean(Programs.class);
            Program now = programs.get(program.id());
            programs.update(now.ruledBy(now.rules().with(new Recurring(false, true, 6))));
            return now;
        });
        stage.turn(Duration.ofDays(70));
        assertThat(pages()).isEmpty();
    }

    private List<PairOnStage> pairs(int count) {
        List<PairOnStage> pairs = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            pairs.add(PairOnStage.introduced(stage, program, "Mentor" + i, "Mentee" + i)
                    .agreed());
        }
        return pairs;
    }

    private void met(List<PairOnStage> pairs) {
        String today = stage.now().atZone(ZoneOffset.UTC).toLocalDate().toString();
        for (PairOnStage pair : pairs) {
            pair.mentor().types("session");
            pair.mentor().presses("We have met already");
            pair.mentor().submits(Map.of("day", today));
        }
        stage.turn(Duration.ofDays(2));
        pairs.forEach(pair -> pair.mentee().presses("We met"));
    }

    private List<String> pages() {
        return sam.inbox().stream()
                .filter(message -> message.contains("Sums and groups only, never a person or a pair"))
                .toList();
    }
}
