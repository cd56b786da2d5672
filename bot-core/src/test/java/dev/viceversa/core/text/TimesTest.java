package dev.viceversa.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Days and hours in texts are the reader's, whatever the machine's zone is and wherever in a sentence they stand. */
class TimesTest {

    private static final Instant EVENING = Instant.parse("2027-07-15T21:30:00Z");

    private final Texts texts = new Texts();
    private final TimeZone machine = TimeZone.getDefault();

    @BeforeEach
    void a_machine_in_another_part_of_the_world() {
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
        com.ibm.icu.util.TimeZone.setDefault(com.ibm.icu.util.TimeZone.getTimeZone("Pacific/Auckland"));
    }

    @AfterEach
    void the_machine_is_where_it_was() {
        TimeZone.setDefault(machine);
        com.ibm.icu.util.TimeZone.setDefault(com.ibm.icu.util.TimeZone.getTimeZone(machine.getID()));
    }

    private String berlin(Text text) {
        return texts.say(text, new Reader(Locale.GERMAN, ZoneId.of("Europe/Berlin")));
    }

    @Test
    void an_instant_that_is_named_twice_is_a_day_once_and_an_hour_once() {
        assertThat(berlin(Text.of("match.recheck_different", "at", EVENING))).contains("am 15.07.2027 um 23:30");
    }

    @Test
    void an_instant_inside_a_choice_is_in_the_readers_zone_too() {
        assertThat(berlin(Text.of("match.waiting", "pairs", 2, "at", EVENING)))
                .contains("Donnerstag, 15. Juli 2027")
                .contains("23:30");
    }

    @Test
    void a_day_is_the_same_day_everywhere() {
        String day = texts.say(
                Text.of("match.recheck_different", "at", LocalDate.of(2027, 7, 15)),
                new Reader(Locale.GERMAN, ZoneId.of("Pacific/Honolulu")));
        assertThat(day).contains("15.07.2027");
    }
}
