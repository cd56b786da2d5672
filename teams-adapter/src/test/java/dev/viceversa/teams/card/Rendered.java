package dev.viceversa.teams.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.viceversa.core.text.Reader;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.text.Texts;
import dev.viceversa.core.ui.Answers;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.Message;
import dev.viceversa.kit.Samples;
import dev.viceversa.pretend.teams.CardCheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Renders for tests, and holds everything rendered against Teams' limits and, where it is at hand, the published schema. */
final class Rendered {

    static final Reader GERMAN = new Reader(Locale.GERMANY, ZoneId.of("Europe/Berlin"));
    static final Reader AMERICAN = new Reader(Locale.US, ZoneId.of("America/New_York"));

    /** Mia is on Teams, Tom elsewhere, of Eve nothing is known. */
    static final Surroundings HERE = new Surroundings(person -> switch (person) {
        case "mia" -> new Surroundings.Colleague(Optional.of("mia@example.com"), true);
        case "tom" -> new Surroundings.Colleague(Optional.of("tom&co@example.com"), false);
        default -> Surroundings.Colleague.UNKNOWN;
    });

    private static final AdaptiveCards CARDS = new AdaptiveCards(new Texts(), "https://bot.example.com/");
    private static final Optional<JsonSchema> SCHEMA = Optional.of("teams/schemas/adaptive-card.1.5.0.json")
            .filter(name -> Samples.present())
            .map(Rendered::schema);

    private Rendered() {}

    static JsonNode message(Reader reader, Block... blocks) {
        return message(reader, List.of(blocks));
    }

    static JsonNode message(Reader reader, List<Block> blocks) {
        return valid(CARDS.message(new Message(Text.verbatim("A message"), blocks), reader, HERE));
    }

    static JsonNode form(Form form, Map<String, Text> problems, Optional<Answers> given, Reader reader) {
        return valid(CARDS.form(form, problems, given, reader, HERE, Optional.of("1700000000001")));
    }

    /** Whether the published schema takes a card; empty where it is not at hand. */
    static Optional<Boolean> takes(ObjectNode card) {
        return SCHEMA.map(schema -> schema.validate(card).isEmpty());
    }

    private static JsonNode valid(ObjectNode card) {
        assertThat(CardCheck.problems(card)).as(card.toPrettyString()).isEmpty();
        assertThat(card.toString().length()).isLessThanOrEqualTo(TeamsLimits.MESSAGE_CHARACTERS);
        SCHEMA.ifPresent(schema -> assertThat(schema.validate(published(card)))
                .as(card.toPrettyString())
                .isEmpty());
        return card;
    }

    /** Teams' people picker is Teams' own and not part of the published 1.5. */
    private static JsonNode published(ObjectNode card) {
        ObjectNode copy = card.deepCopy();
        copy.findParents("choices.data").forEach(field -> ((ObjectNode) field).remove("choices.data"));
        return copy;
    }

    private static JsonSchema schema(String name) {
        try {
            // It names itself by a word its own draft does not know any more.
            ObjectNode schema = (ObjectNode) new ObjectMapper().readTree(Files.readString(Samples.file(name)));
            schema.remove("id");
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V6).getSchema(schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
