package dev.viceversa.teams.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.teams.inbound.TeamsActivity;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class IncomingTest {

    @Test
    void timestamps_are_read_with_any_fraction_of_a_second_and_with_none() {
        assertThat(at("2026-12-01T09:00:00Z").at()).contains(Instant.parse("2026-12-01T09:00:00Z"));
        assertThat(at("2026-12-01T09:00:00.5Z").at()).contains(Instant.parse("2026-12-01T09:00:00.500Z"));
        assertThat(at("2026-12-01T09:00:00.123Z").at()).contains(Instant.parse("2026-12-01T09:00:00.123Z"));
        assertThat(at("2026-12-01T09:00:00.1234567Z").at()).contains(Instant.parse("2026-12-01T09:00:00.1234567Z"));
        assertThat(at("2026-12-01T10:00:00+01:00").composed()).contains(Instant.parse("2026-12-01T09:00:00Z"));
        assertThat(at("2026-12-01T10:00:00.12+01:00").composed()).contains(Instant.parse("2026-12-01T09:00:00.120Z"));
    }

    @Test
    void a_timestamp_that_is_none_or_missing_reads_as_missing_and_the_rest_is_read() {
        for (String odd : new String[] {"\"soon\"", "17", "null", "{}", "[\"2026-12-01T09:00:00Z\"]"}) {
            TeamsActivity read = read("{\"type\":\"message\",\"text\":\"join\",\"timestamp\":" + odd
                    + ",\"localTimestamp\":" + odd + ",\"expiration\":" + odd + "}");
            assertThat(read.at()).as(odd).isEmpty();
            assertThat(read.composed()).as(odd).isEmpty();
            assertThat(read.text()).as(odd).isEqualTo("join");
        }
        assertThat(read("{\"type\":\"message\"}").at()).isEmpty();
    }

    @Test
    void what_is_of_another_kind_than_the_schema_thinks_reads_as_missing() {
        TeamsActivity read = read("""
            {"type":"message","id":"1","text":"join","conversation":{"id":"a:1","isGroup":"perhaps","tenantId":"T"},
             "from":{"id":"29:1","aadObjectId":"ABC","role":{"name":"x"}},"attachments":{"no":"list"},
             "entities":[{"type":"clientInfo","timezone":"Europe/Berlin","locale":7},null,3],"textFormat":[],
             "membersAdded":"somebody","historyDisclosed":"maybe","suggestedActions":4,"listenFor":{},
             "channelData":"none","new":{"field":1},"relatesTo":[],"replyToId":{"a":1}}\
            """);
        assertThat(read.text()).isEqualTo("join");
        assertThat(read.replyTo()).isEmpty();
        assertThat(read.sender().person()).isEqualTo("abc");
        assertThat(read.sender().zone()).contains("Europe/Berlin");
        assertThat(read.sender().locale()).isEmpty();
        assertThat(read.place().tenant()).isEqualTo("t");
        assertThat(read.place().personal()).isTrue();
    }

    @Test
    void what_came_with_a_card_stays_the_json_it_was() {
        TeamsActivity read =
                read("{\"type\":\"invoke\",\"value\":{\"action\":{\"data\":{\"felt\":4,\"deep\":[{\"a\":null}]}}}}");
        assertThat(read.value()).hasToString("{\"action\":{\"data\":{\"felt\":4,\"deep\":[{\"a\":null}]}}}");
    }

    private static TeamsActivity at(String time) {
        return read("{\"type\":\"message\",\"timestamp\":\"" + time + "\",\"localTimestamp\":\"" + time + "\"}");
    }

    private static TeamsActivity read(String json) {
        return Incoming.read(json.getBytes(StandardCharsets.UTF_8))
                .map(Incoming::told)
                .orElseThrow();
    }
}
