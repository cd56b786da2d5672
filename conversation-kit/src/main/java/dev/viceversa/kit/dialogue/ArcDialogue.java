package dev.viceversa.kit.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.text.Reader;
import dev.viceversa.core.text.Texts;
import dev.viceversa.core.track.Tracks;
import dev.viceversa.kit.Actor;
import dev.viceversa.kit.Stage;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What belongs to one session of the arc and not to the others. */
public abstract class ArcDialogue {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String COURAGE = "Questions that take some courage";
    private static final String FIT = "How right does this pairing feel to you?";

    private Stage stage;
    private Actor mia;
    private Actor hans;

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
        PairOnStage pair = PairOnStage.introduced(stage, PairOnStage.program(stage), "Mia", "Hans");
        mia = pair.mentor();
        hans = pair.mentee();
        pair.agreed();
    }

    @AfterEach
    public void curtain() {
        stage.close();
    }

    @Test
    public void both_read_the_same_brave_questions_before_the_fourth_session_and_nobody_else_does() {
        for (int session = 1; session <= 5; session++) {
            Instant at = planned();
            stage.turnTo(at.minus(Duration.ofHours(1)));
            String toMia = last(mia, "Coming up");
            String toHans = last(hans, "Coming up");
            if (session == 4) {
                assertThat(toMia).contains(COURAGE);
                assertThat(toHans).contains(COURAGE);
                assertThat(brave(toMia)).hasSize(3).isEqualTo(brave(toHans));
            } else {
                assertThat(brave(toMia + toHans)).isEmpty();
                assertThat(toMia + toHans).doesNotContain(COURAGE);
            }
            bothMet(at);
        }
        assertThat(stage.coordinator().inbox()).noneMatch(message -> message.contains(COURAGE));
        assertThat(stage.channel()).noneMatch(message -> message.contains(COURAGE));
    }

    @Test
    public void both_are_asked_how_right_it_feels_after_the_first_two_sessions_and_not_after_the_third() {
        for (int session = 1; session <= 3; session++) {
            Instant at = planned();
            stage.turnTo(at.plus(Duration.ofHours(24)));
            for (Actor actor : List.of(mia, hans)) {
                assertThat(last(actor, "How was it with").contains(FIT))
                        .as("%s after session %s", actor.name(), session)
                        .isEqualTo(session <= 2);
            }
            bothMet(at);
        }
    }

    @Test
    public void no_session_is_longer_than_the_two_agreed() {
        mia.types("session");
        mia.presses("Suggest times");
        assertThat(mia.offered("length")).contains("60").allMatch(minutes -> Integer.parseInt(minutes) <= 60);
    }

    /** Mia suggests ten o'clock on the next Thursday that is at least two days away, Hans picks it. */
    private Instant planned() {
        var day = stage.now().atZone(BERLIN).toLocalDate().plusDays(1).with(TemporalAdjusters.next(DayOfWeek.THURSDAY));
        mia.types("session");
        mia.presses("Suggest times");
        mia.submits(Map.of("day", day.toString(), "time", "10:00", "length", "60"));
        assertThat(mia.problems()).isEmpty();
        hans.presses(hans.buttons().getFirst());
        return day.atTime(LocalTime.of(10, 0)).atZone(BERLIN).toInstant();
    }

    private void bothMet(Instant at) {
        stage.turnTo(at.plus(Duration.ofHours(25)));
        mia.presses("We met");
        hans.presses("We met");
    }

    private static String last(Actor actor, String words) {
        return actor.inbox().stream().filter(message -> message.contains(words)).reduce("", (_, later) -> later);
    }

    /** Which questions of the track's bank stand in these words. */
    private List<String> brave(String words) {
        Texts texts = stage.house().getBean(Texts.class);
        return stage.house().getBean(Tracks.class).of("TECH").braveQuestions().stream()
                .map(question -> texts.say(question, Reader.UNKNOWN))
                .filter(words::contains)
                .toList();
    }
}
