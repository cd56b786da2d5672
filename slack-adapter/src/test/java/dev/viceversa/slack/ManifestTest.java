package dev.viceversa.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.AbsoluteIri;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.resource.InputStreamSource;
import dev.viceversa.core.conversation.Command;
import dev.viceversa.kit.Samples;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The app's manifest: what Slack accepts, and what the house needs, no more and no less. */
class ManifestTest {

    private static final Path FILE = Path.of("..", "manifests", "slack", "manifest.yaml");

    private static final JsonNode MANIFEST = read();

    @Test
    void it_asks_for_exactly_the_scopes_that_are_needed() {
        assertThat(texts("/oauth_config/scopes/bot"))
                .containsExactlyInAnyOrder(
                        "chat:write",
                        "commands",
                        "im:write",
                        "im:history",
                        "users:read",
                        "users:read.email",
                        "team:read",
                        "files:write");
        assertThat(MANIFEST.at("/oauth_config/scopes/user").isMissingNode()).isTrue();
    }

    @Test
    void every_scope_says_what_it_is_for() throws IOException {
        List<String> lines = Files.readAllLines(FILE);
        for (String scope : texts("/oauth_config/scopes/bot")) {
            int at = lines.indexOf("      - " + scope);
            assertThat(lines.get(at - 1).strip()).as(scope).startsWith("#");
        }
    }

    @Test
    void it_subscribes_to_exactly_what_is_listened_to() {
        assertThat(texts("/settings/event_subscriptions/bot_events"))
                .containsExactlyInAnyOrder(
                        "app_home_opened",
                        "app_uninstalled",
                        "tokens_revoked",
                        "user_change",
                        "team_join",
                        "message.im");
    }

    @Test
    void its_one_command_hints_at_the_words_everybody_may_use() {
        assertThat(MANIFEST.at("/features/slash_commands")).hasSize(1);
        JsonNode command = MANIFEST.at("/features/slash_commands/0");
        assertThat(command.path("command").asText()).isEqualTo("/mentor");
        assertThat(List.of(command.path("usage_hint").asText().split(" \\| ")))
                .containsExactlyElementsOf(Arrays.stream(Command.values())
                        .filter(Command::listed)
                        .map(Command::word)
                        .toList());
    }

    @Test
    void everything_comes_in_by_the_one_door() {
        assertThat(List.of(
                        MANIFEST.at("/features/slash_commands/0/url").asText(),
                        MANIFEST.at("/settings/event_subscriptions/request_url").asText(),
                        MANIFEST.at("/settings/interactivity/request_url").asText()))
                .containsOnly("https://viceversa.example.com/slack/events");
        assertThat(MANIFEST.at("/settings/interactivity/is_enabled").asBoolean())
                .isTrue();
    }

    @Test
    void people_can_write_to_the_bot_and_see_their_page() {
        JsonNode home = MANIFEST.at("/features/app_home");
        assertThat(home.path("home_tab_enabled").asBoolean()).isTrue();
        assertThat(home.path("messages_tab_enabled").asBoolean()).isTrue();
        assertThat(home.path("messages_tab_read_only_enabled").asBoolean(true)).isFalse();
        assertThat(MANIFEST.at("/settings/token_rotation_enabled").asBoolean(true))
                .isFalse();
    }

    /** From Slack's public description of manifests. */
    @Test
    void it_keeps_to_slacks_sizes() {
        assertThat(MANIFEST.at("/display_information/name").asText()).hasSizeBetween(1, 35);
        assertThat(MANIFEST.at("/display_information/description").asText()).hasSizeLessThanOrEqualTo(140);
        assertThat(MANIFEST.at("/display_information/long_description").asText())
                .hasSizeBetween(175, 4000);
        assertThat(MANIFEST.at("/display_information/background_color").asText())
                .matches("#[0-9a-f]{6}");
        assertThat(MANIFEST.at("/features/bot_user/display_name").asText())
                .hasSizeLessThanOrEqualTo(80)
                .matches("[A-Za-z0-9 _.-]+");
        assertThat(MANIFEST.at("/features/slash_commands/0/description").asText())
                .hasSizeLessThanOrEqualTo(2000);
        assertThat(MANIFEST.at("/features/slash_commands/0/usage_hint").asText())
                .hasSizeLessThanOrEqualTo(1000);
    }

    /** The schema leaves the parts of a manifest to files of their own, which stand for "anything" here. */
    @Test
    void the_schema_takes_it() throws IOException {
        assumeTrue(Samples.present(), Samples.ABSENT);
        String schema = Files.readString(Samples.file("slack/manifest/manifest.schema.json"));
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V7,
                builder -> builder.schemaLoaders(loaders -> loaders.add(ManifestTest::anything)));
        var check = factory.getSchema(schema);
        assertThat(check.validate(MANIFEST)).isEmpty();
        ObjectNode other = MANIFEST.deepCopy();
        ((ObjectNode) other.path("_metadata")).put("major_version", 3);
        assertThat(check.validate(other)).isNotEmpty();
    }

    private static InputStreamSource anything(AbsoluteIri address) {
        return () -> new ByteArrayInputStream("true".getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> texts(String pointer) {
        return MANIFEST.at(pointer).valueStream().map(JsonNode::asText).toList();
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper(new YAMLFactory()).readTree(FILE.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
