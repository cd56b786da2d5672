package dev.viceversa.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.viceversa.core.conversation.Command;
import dev.viceversa.kit.Samples;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The app's manifest and icons: what Teams accepts, and what the house needs, no more and no less. */
class ManifestTest {

    private static final Path FOLDER = Path.of("..", "manifests", "teams");
    private static final String ID = "11111111-2222-3333-4444-555555555555";
    private static final JsonNode MANIFEST = read();

    @Test
    void its_commands_are_the_words_everybody_may_use() {
        List<String> titles = new ArrayList<>();
        MANIFEST.at("/bots/0/commandLists/0/commands")
                .forEach(command -> titles.add(command.path("title").asText()));
        assertThat(titles)
                .containsExactlyElementsOf(Arrays.stream(Command.values())
                        .filter(Command::listed)
                        .map(Command::word)
                        .toList());
    }

    @Test
    void app_and_bot_are_the_companys_own() {
        assertThat(MANIFEST.path("id").asText()).isEqualTo(ID);
        assertThat(MANIFEST.at("/bots/0/botId").asText()).isEqualTo(ID);
        assertThat(MANIFEST.toString()).doesNotContain("${");
    }

    @Test
    void it_is_for_people_and_for_channels() {
        assertThat(MANIFEST.at("/bots/0/scopes")).extracting(JsonNode::asText).containsExactly("personal", "team");
    }

    @Test
    void the_icons_have_the_sizes_and_colours_teams_asks_for() throws IOException {
        BufferedImage colour = ImageIO.read(FOLDER.resolve("color.png").toFile());
        assertThat(List.of(colour.getWidth(), colour.getHeight())).containsExactly(192, 192);
        BufferedImage outline = ImageIO.read(FOLDER.resolve("outline.png").toFile());
        assertThat(List.of(outline.getWidth(), outline.getHeight())).containsExactly(32, 32);
        boolean seen = false;
        for (int x = 0; x < 32; x++) {
            for (int y = 0; y < 32; y++) {
                int pixel = outline.getRGB(x, y);
                if (pixel >>> 24 != 0) {
                    assertThat(pixel & 0xffffff).isEqualTo(0xffffff);
                    seen = true;
                }
            }
        }
        assertThat(seen).isTrue();
        assertThat(outline.getRGB(0, 0) >>> 24).isZero();
    }

    @Test
    void the_schema_takes_it_and_would_not_take_another() throws IOException {
        assumeTrue(Samples.present(), Samples.ABSENT);
        ObjectNode published = (ObjectNode) new ObjectMapper()
                .readTree(Files.readString(Samples.file("teams/schemas/MicrosoftTeams.v1.25.schema.json"))
                        // Escapes of another language's regular expressions.
                        .replace("\\\\f\\\\b\\\\v", "\\\\f\\\\x08\\\\x0B"));
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4).getSchema(published);
        assertThat(schema.validate(MANIFEST)).isEmpty();
        ObjectNode other = MANIFEST.deepCopy();
        other.put("version", "first");
        ((ObjectNode) other.path("bots").get(0)).put("botId", "mine");
        assertThat(schema.validate(other)).isNotEmpty();
    }

    private static JsonNode read() {
        try {
            String written = Files.readString(FOLDER.resolve("manifest.json"))
                    .replace("${teams.app.id}", ID)
                    .replace("${teams.app.host}", "bot.example.com")
                    .replace("${teams.app.privacy}", "https://bot.example.com/privacy")
                    .replace("${teams.app.terms}", "https://bot.example.com/terms");
            return new ObjectMapper().readTree(written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
