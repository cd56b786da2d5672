package dev.viceversa.kit.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.privacy.KeptData;
import dev.viceversa.core.session.GiveBacks;
import dev.viceversa.kit.Actor;
import dev.viceversa.kit.Stage;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whether the hours run both ways, told in private; and the idea a pair reads when they do not. */
public abstract class GiveBackDialogue {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private Stage stage;
    private Actor mia;
    private Actor hans;
    private PairOnStage pair;

    /** Where it is played; closed after every test. */
    protected abstract Stage stage();

    @BeforeEach
    public void a_pair_with_an_agreement_on_a_monday_morning() {
        stage = stage();
        stage.turnTo(stage.now()
                .atZone(BERLIN)
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .with(LocalTime.of(9, 30))
                .toInstant());
        pair = PairOnStage.introduced(stage, PairOnStage.program(stage), "Mia", "Hans");
        mia = pair.mentor();
        hans = pair.mentee();
    }

    @AfterEach
    public void curtain() {
        stage.close();
    }

    @Test
    public void after_three_one_way_sessions_the_pair_and_nobody_else_reads_an_idea() {
        pair.agreed();
        for (int session = 1; session <= 3; session++) {
            assertThat(mia.types("session") + hans.types("session")).doesNotContain("turn the table");
            meetsAndSays(mia, "Mostly Hans");
            assertThat(mia.latest()).contains("the next one can turn around").doesNotContain("[We both learned]");
        }
        assertThat(mia.types("session")).contains("An idea for this time: turn the table");
        assertThat(hans.types("session"))
                .contains("An idea for this time: turn the table")
                .doesNotContain("Mostly");
        assertThat(stage.coordinator().types("report") + stage.coordinator().home())
                .doesNotContain("turn the table", "one way", "one-way");

        stage.turnTo(planned("10:00", 11).plus(Duration.ofHours(24)));
        assertThat(String.join("\n", hans.inbox())).contains("Coming up", "turn the table");

        mia.types("session");
        mia.presses("We met");
        mia.presses("We both learned");
        assertThat(mia.types("session")).doesNotContain("turn the table");
    }

    @Test
    public void who_learned_is_asked_only_of_those_who_met_and_goes_with_its_author() {
        pair.agreed();
        stage.turnTo(planned("10:00", 3).plus(Duration.ofHours(24)));
        assertThat(mia.latest()).doesNotContain("did it run both ways");
        hans.presses("Could not meet");
        assertThat(hans.latest()).doesNotContain("did it run both ways");
        mia.presses("We met");
        assertThat(mia.latest()).contains("did it run both ways?", "[We both learned]");
        mia.doubleClicks("Mostly me");
        assertThat(kept(mia)).contains("\"about\" : \"learned\"", "\"answer\" : \"ME\"");
        mia.types("privacy");
        mia.presses("Delete my data");
        var before = mia.person();
        mia.presses("Yes, delete everything");
        assertThat(PairOnStage.in(
                        stage.house(),
                        () -> stage.house().getBean(GiveBacks.class).of(before)))
                .isEmpty();
    }

    /** Two days later: met, and this is who learned. */
    private void meetsAndSays(Actor actor, String learned) {
        stage.turn(Duration.ofDays(2));
        actor.types("session");
        actor.presses("We have met already");
        actor.submits(Map.of("day", stage.now().atZone(BERLIN).toLocalDate().toString()));
        actor.presses(learned);
    }

    private String kept(Actor actor) {
        return PairOnStage.in(
                stage.house(),
                () -> new String(stage.house().getBean(KeptData.class).json(actor.person()), StandardCharsets.UTF_8));
    }

    /** Mia suggests one time so many days ahead, Hans picks it. */
    private Instant planned(String time, int days) {
        Instant at = suggests(mia, time, days);
        hans.presses(hans.buttons().getFirst());
        return at;
    }

    private Instant suggests(Actor actor, String time, int days) {
        var day = stage.now().atZone(BERLIN).toLocalDate().plusDays(days);
        actor.types("session");
        actor.presses("Suggest times");
        actor.submits(Map.of("day", day.toString(), "time", time, "length", "60"));
        assertThat(actor.problems()).isEmpty();
        return day.atTime(LocalTime.parse(time)).atZone(BERLIN).toInstant();
    }
}
