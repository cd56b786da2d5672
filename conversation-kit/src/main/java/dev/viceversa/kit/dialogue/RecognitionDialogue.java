package dev.viceversa.kit.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.kit.Actor;
import dev.viceversa.kit.Stage;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Thanks between the two of a pair, and a mentor's certificate; on every platform. */
public abstract class RecognitionDialogue {

    private Stage stage;
    private PairOnStage pair;
    private Actor mia;
    private Actor hans;

    /** Where it is played; closed after every test. */
    protected abstract Stage stage();

    @BeforeEach
    public void a_pair_with_an_agreement() {
        stage = stage();
        pair = PairOnStage.introduced(stage, PairOnStage.program(stage), "Mia", "Hans")
                .agreed();
        mia = pair.mentor();
        hans = pair.mentee();
    }

    @AfterEach
    public void curtain() {
        stage.close();
    }

    @Test
    public void a_card_of_thanks_goes_to_the_partner_and_to_nobody_else() {
        hans.types("partner");
        hans.presses("Send a thank-you card");
        hans.submits(Map.of("motif", "HONEST", "words", "You said what nobody says <3"));
        assertThat(hans.latest()).contains("Your card is on its way to Mia");
        assertThat(mia.latest())
                .contains("Hans says thank you", "[picture: A card: thank you for being honest with me. Hans]")
                .contains("You said what nobody says <3", "Only the two of you see this");
        assertThat(stage.coordinator().types("deliveries")).doesNotContain("thank");
        assertThat(stage.coordinator().inbox()).noneMatch(message -> message.contains("You said what nobody says"));
    }

    @Test
    public void one_card_a_week_keeps_its_worth() {
        hans.types("partner");
        hans.presses("Send a thank-you card");
        hans.submitsTwice(Map.of("motif", "TIME"));
        assertThat(cards(mia)).isEqualTo(1);
        hans.types("partner");
        hans.presses("Send a thank-you card");
        assertThat(hans.latest()).contains("You sent Mia a card less than a week ago");
        stage.turn(Duration.ofDays(8));
        hans.types("partner");
        hans.presses("Send a thank-you card");
        hans.submits(Map.of("motif", "SHOWED"));
        assertThat(cards(mia)).isEqualTo(2);
    }

    @Test
    public void too_many_words_of_thanks_are_refused_at_the_field() {
        mia.types("partner");
        mia.presses("Send a thank-you card");
        mia.submits(Map.of("motif", "TIME", "words", "🎉".repeat(200)));
        assertThat(mia.problems().get("words")).contains("300 fit");
        assertThat(cards(hans)).isZero();
    }

    @Test
    public void a_mentor_who_went_the_whole_way_gets_a_certificate_and_fetches_it_as_often_as_they_like() {
        met();
        stage.turn(Duration.ofDays(190));
        assertThat(certificates(mia))
                .singleElement()
                .asString()
                .contains("[picture: A certificate that thanks Mia for being a mentor in Reverse.]", "Get it as a PDF");
        assertThat(certificates(hans)).isEmpty();
        for (int i = 0; i < 2; i++) {
            mia.presses("Get it as a PDF");
            assertThat(mia.latest()).contains("Here is your certificate", "certificate.pdf");
        }
        hans.pressesOf(mia, "Get it as a PDF");
        assertThat(hans.inbox()).noneMatch(message -> message.contains("Here is your certificate"));
    }

    @Test
    public void whoever_never_met_or_ended_before_gets_none() {
        stage.turn(Duration.ofDays(190));
        assertThat(certificates(mia)).isEmpty();
    }

    @Test
    public void a_name_in_any_script_comes_through_the_words_as_it_is_written() {
        PairOnStage.in(stage.house(), () -> {
            People people = stage.house().getBean(People.class);
            Person named = people.get(mia.person()).called("مريم 🚀 <b>&amp;");
            people.update(named);
            return named;
        });
        met();
        stage.turn(Duration.ofDays(190));
        assertThat(certificates(mia)).singleElement().asString().contains("thanks مريم 🚀 <b>&amp; for being a mentor");
    }

    @Test
    public void both_may_thank_each_other_when_the_way_is_at_its_end() {
        met();
        stage.turn(Duration.ofDays(190));
        hans.presses("Send a thank-you card");
        hans.submits(Map.of("motif", "CHANGED"));
        assertThat(mia.latest()).contains("Hans says thank you");
    }

    private void met() {
        String today = stage.now().atZone(ZoneOffset.UTC).toLocalDate().toString();
        mia.types("session");
        mia.presses("We have met already");
        mia.submits(Map.of("day", today));
        stage.turn(Duration.ofDays(2));
        hans.presses("We met");
    }

    private static long cards(Actor actor) {
        return actor.inbox().stream()
                .filter(message -> message.contains("says thank you"))
                .count();
    }

    private static List<String> certificates(Actor actor) {
        return actor.inbox().stream()
                .filter(message -> message.contains("Thank you, and a certificate"))
                .toList();
    }
}
