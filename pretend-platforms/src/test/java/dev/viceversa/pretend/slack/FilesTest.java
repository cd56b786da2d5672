package dev.viceversa.pretend.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FilesTest {

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void a_file_is_announced_uploaded_and_shared_with_a_person() {
        String content = "BEGIN:VCALENDAR";
        JsonNode begun =
                bench.api.call("files.getUploadURLExternal", "filename", "a.ics", "length", "" + content.length());
        assertThat(bench.api
                        .post(begun.path("upload_url").asText(), "application/octet-stream", content)
                        .statusCode())
                .isEqualTo(200);
        String dm = bench.anna().directMessage().id();

        JsonNode done = complete(begun, dm);

        assertThat(done.at("/files/0/title").asText()).isEqualTo("Your session");
        assertThat(bench.anna().latestMessage().message().files().get(0).path("id"))
                .isEqualTo(begun.path("file_id"));
        assertThat(bench.slack
                        .workspace()
                        .files()
                        .find(begun.path("file_id").asText())
                        .flatMap(file -> file.content())
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8)))
                .contains(content);
    }

    @Test
    void a_file_that_is_not_there_or_has_another_length_is_refused() {
        JsonNode begun = bench.api.call("files.getUploadURLExternal", "filename", "a.ics", "length", "5");

        assertThat(bench.api
                        .post(begun.path("upload_url").asText(), "application/octet-stream", "longer than five")
                        .statusCode())
                .isEqualTo(400);
        assertThat(complete(begun, bench.anna().directMessage().id())
                        .path("error")
                        .asText())
                .isEqualTo("file_not_found");
        assertThat(bench.api
                        .call("files.getUploadURLExternal", "filename", "a", "length", "0")
                        .path("error")
                        .asText())
                .isEqualTo("invalid_arguments");
        assertThat(bench.anna().messages()).isEmpty();
    }

    private JsonNode complete(JsonNode begun, String channel) {
        return bench.api.call(
                "files.completeUploadExternal",
                Map.of(
                        "files",
                        Bench.json("[{'id':'%s','title':'Your session'}]"
                                .formatted(begun.path("file_id").asText())),
                        "channel_id",
                        channel));
    }
}
