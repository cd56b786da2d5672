package dev.viceversa.teams.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares with JSON that somebody looked at and checked in. After a change on purpose, {@code -Dgolden.write=true}
 * writes the files anew; look at the difference before committing it.
 */
final class Golden {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    static void is(String name, JsonNode rendered) {
        Path file = FOLDER.resolve(name + ".json");
        try {
            String pretty = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(rendered) + "\n";
            if (Boolean.getBoolean("golden.write")) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, pretty);
            }
            assertThat(pretty).isEqualToNormalizingNewlines(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
