package dev.viceversa.playground.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.delivery.Weight;
import dev.viceversa.core.people.WorkingHours;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The judge itself can tell: each broken promise is found, and kept ones are not. */
class JudgementTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Map<String, WorkingHours> USUAL = Map.of("U1", WorkingHours.USUAL);

    @Test
    void a_reminder_a_week_at_ten_is_what_was_promised() {
        assertThat(Judgement.of(
                        List.of(
                                heard("1", Weight.REMINDER, "2027-01-12T09:00:00Z"),
                                heard("2", Weight.REMINDER, "2027-01-19T09:00:01Z"),
                                heard("3", Weight.SESSION, "2027-01-20T09:00:00Z")),
                        USUAL))
                .isEmpty();
    }

    @Test
    void a_second_reminder_in_a_week_is_found() {
        assertThat(Judgement.of(
                        List.of(
                                heard("1", Weight.REMINDER, "2027-01-12T09:00:00Z"),
                                heard("2", Weight.PULSE, "2027-01-18T09:00:00Z")),
                        USUAL))
                .singleElement()
                .asString()
                .contains("more than 1 in seven days");
    }

    @Test
    void a_fourth_unprompted_message_in_a_week_is_found() {
        assertThat(Judgement.of(
                        List.of(
                                heard("1", Weight.SESSION, "2027-01-11T09:00:00Z"),
                                heard("2", Weight.SESSION, "2027-01-12T09:00:00Z"),
                                heard("3", Weight.SESSION, "2027-01-13T09:00:00Z"),
                                heard("4", Weight.REMINDER, "2027-01-14T09:00:00Z")),
                        USUAL))
                .singleElement()
                .asString()
                .contains("more than 3 in seven days");
    }

    @Test
    void what_comes_at_night_or_on_a_sunday_is_found_and_an_answer_at_night_is_not() {
        assertThat(Judgement.of(
                        List.of(
                                heard("1", Weight.SESSION, "2027-01-12T22:00:00Z"),
                                heard("2", Weight.SESSION, "2027-01-17T09:00:00Z"),
                                heard("3", Weight.INTERACTIVE, "2027-01-12T22:00:00Z")),
                        USUAL))
                .hasSize(2)
                .allMatch(finding -> finding.contains("outside their hours"));
    }

    @Test
    void the_same_delivery_twice_and_the_same_thing_twice_are_found() {
        Heard once = heard("1", Weight.NOTICE, "2027-01-12T09:00:00Z");
        Heard again = new Heard("U1", "2", once.key(), once.kind(), once.weight(), once.at(), BERLIN);
        assertThat(Judgement.of(List.of(once, once), USUAL)).hasSize(1);
        assertThat(Judgement.of(List.of(once, again), USUAL)).hasSize(1);
    }

    private static Heard heard(String delivery, Weight weight, String at) {
        return new Heard("U1", delivery, "key-" + delivery, "kind", weight, Instant.parse(at), BERLIN);
    }
}
