package dev.viceversa.core.delivery;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import dev.viceversa.core.text.Text;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keyed texts as JSON; an argument keeps its type, so that a stored instant is still shown in its reader's zone. */
final class KeyedTexts {

    private KeyedTexts() {}

    static final class Writing extends JsonSerializer<Text.Keyed> {
        @Override
        public void serialize(Text.Keyed text, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartObject();
            fields(text, json);
            json.writeEndObject();
        }

        @Override
        public void serializeWithType(
                Text.Keyed text, JsonGenerator json, SerializerProvider provider, TypeSerializer types)
                throws IOException {
            json.writeStartObject();
            json.writeStringField("type", "keyed");
            fields(text, json);
            json.writeEndObject();
        }

        private static void fields(Text.Keyed text, JsonGenerator json) throws IOException {
            json.writeStringField("key", text.key());
            json.writeObjectFieldStart("args");
            for (Map.Entry<String, Object> arg : text.args().entrySet()) {
                json.writeObjectFieldStart(arg.getKey());
                switch (arg.getValue()) {
                    case Instant instant -> json.writeStringField("instant", instant.toString());
                    case LocalDate day -> json.writeStringField("day", day.toString());
                    case Boolean truth -> json.writeBooleanField("truth", truth);
                    case Double number -> json.writeNumberField("number", number);
                    case Number number -> json.writeNumberField("number", number.longValue());
                    case Text nested -> json.writePOJOField("text", nested);
                    case String words -> json.writeStringField("words", words);
                    default ->
                        throw new IllegalArgumentException(
                                "Not an argument of a text: " + arg.getValue().getClass());
                }
                json.writeEndObject();
            }
            json.writeEndObject();
        }
    }

    static final class Reading extends JsonDeserializer<Text.Keyed> {
        @Override
        public Text.Keyed deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonNode node = parser.readValueAsTree();
            Map<String, Object> args = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> arg : node.get("args").properties()) {
                Map.Entry<String, JsonNode> typed =
                        arg.getValue().properties().iterator().next();
                JsonNode value = typed.getValue();
                args.put(
                        arg.getKey(),
                        switch (typed.getKey()) {
                            case "instant" -> Instant.parse(value.asText());
                            case "day" -> LocalDate.parse(value.asText());
                            case "truth" -> value.asBoolean();
                            case "number" ->
                                value.isFloatingPointNumber() ? (Object) value.asDouble() : (Object) value.asLong();
                            case "text" -> parser.getCodec().treeToValue(value, Text.class);
                            default -> value.asText();
                        });
            }
            return new Text.Keyed(node.get("key").asText(), args);
        }
    }
}
