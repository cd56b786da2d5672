package dev.viceversa.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SessionCalendarTest {

    private static final Instant STAMP = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void a_calendar_reads_the_same_start_length_and_words_from_the_file() {
        Session session = planned();
        String words =
                "Grüße; mit Komma, Umbruch\nund einem sehr langen Satz, der in mehr als eine Zeile der Datei passt 🎉";

        byte[] file = SessionCalendar.file(session, "Session with Mia", words, STAMP);

        VEvent event = Biweekly.parse(new String(file, StandardCharsets.UTF_8))
                .first()
                .getEvents()
                .getFirst();
        assertThat(event.getDateStart().getValue())
                .isEqualTo(Date.from(session.at().orElseThrow()));
        assertThat(event.getDuration().getValue().toMillis())
                .isEqualTo(Duration.ofHours(1).toMillis());
        assertThat(event.getSummary().getValue()).isEqualTo("Session with Mia");
        assertThat(event.getDescription().getValue()).isEqualTo(words);
        assertThat(event.getUid().getValue()).isEqualTo("session-s1");
    }

    @Test
    void its_lines_are_no_longer_than_calendars_accept_and_start_in_utc() {
        String file = new String(
                SessionCalendar.file(planned(), "Session with Mia", "words ".repeat(60), STAMP),
                StandardCharsets.UTF_8);

        assertThat(file).contains("DTSTART:20261124T100000Z").startsWith("BEGIN:VCALENDAR\r\n");
        assertThat(Stream.of(file.split("\r\n"))).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 76);
    }

    private static Session planned() {
        return SessionTest.proposed()
                .held(Optional.of(STAMP.plus(Duration.ofDays(1))), STAMP)
                .session();
    }
}
