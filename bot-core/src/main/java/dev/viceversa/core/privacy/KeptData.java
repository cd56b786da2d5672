package dev.viceversa.core.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.core.database.Json;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.PersonalData;
import dev.viceversa.core.text.Reader;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.text.Texts;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything every room keeps about a person, as numbers, as JSON and as something to read. Thread-safe. */
@Singleton
public class KeptData {

    private static final ObjectMapper MAPPER = Json.mapper();

    private final List<PersonalData> rooms;
    private final Texts texts;

    KeptData(List<PersonalData> rooms, Texts texts) {
        this.rooms =
                rooms.stream().sorted(Comparator.comparing(PersonalData::room)).toList();
        this.texts = texts;
    }

    /** How many things each room keeps; rooms that keep none are left out. */
    public Map<String, Integer> counts(PersonId person) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (PersonalData room : rooms) {
            int count = room.export(person).size();
            if (count > 0) {
                counts.merge(room.room(), count, Integer::sum);
            }
        }
        return counts;
    }

    /** Everything, for machines: one list a room. UTF-8. */
    public byte[] json(PersonId person) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter()
                    .writeValueAsString(tree(person))
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An export could not be written", e);
        }
    }

    /** Everything, to read, in the reader's language. UTF-8. */
    public byte[] readable(PersonId person, Reader reader) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.say(Text.of("data.title"), reader));
        for (Map.Entry<String, JsonNode> room : tree(person).properties()) {
            lines.add("");
            lines.add(heading(room.getKey(), reader));
            for (JsonNode record : room.getValue()) {
                lines.add("");
                record.properties().forEach(field -> write(field.getKey(), field.getValue(), "  ", lines));
            }
        }
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** What people call a room. */
    public Text name(String room) {
        String key = "data.room_" + room;
        return texts.knows(key, Texts.LANGUAGES.getFirst()) ? Text.of(key) : Text.verbatim(room);
    }

    private String heading(String room, Reader reader) {
        String name = texts.say(name(room), reader);
        return name + "\n" + "-".repeat(name.length());
    }

    private ObjectNode tree(PersonId person) {
        ObjectNode tree = MAPPER.createObjectNode();
        for (PersonalData room : rooms) {
            List<? extends Record> records = room.export(person);
            if (!records.isEmpty()) {
                records.forEach(record -> tree.withArray(room.room()).add(MAPPER.<JsonNode>valueToTree(record)));
            }
        }
        return tree;
    }

    private static void write(String name, JsonNode value, String indent, List<String> lines) {
        String label = indent + words(name) + ": ";
        if (value.isNull() || value.isMissingNode() || (value.isContainerNode() && value.isEmpty())) {
            return;
        }
        if (value.isObject()) {
            lines.add(label.stripTrailing());
            value.properties().forEach(field -> write(field.getKey(), field.getValue(), indent + "  ", lines));
        } else if (value.isArray()) {
            lines.add(label.stripTrailing());
            for (JsonNode element : value) {
                if (element.isObject()) {
                    element.properties()
                            .forEach(field -> write(field.getKey(), field.getValue(), indent + "  ", lines));
                } else {
                    lines.add(indent + "  - " + element.asText());
                }
            }
        } else {
            lines.add(label + value.asText().replace("\n", "\n" + indent + "  "));
        }
    }

    /** {@code pausedUntil} as "paused until". */
    private static String words(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
    }
}
