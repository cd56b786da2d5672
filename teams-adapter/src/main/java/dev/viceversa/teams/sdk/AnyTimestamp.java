package dev.viceversa.teams.sdk;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads a timestamp as ISO 8601 allows it, with any fraction of a second or none; what is none reads as missing. */
final class AnyTimestamp extends StdDeserializer<OffsetDateTime> {

    private static final long serialVersionUID = 1L;

    AnyTimestamp() {
        super(OffsetDateTime.class);
    }

    @Override
    public @Nullable OffsetDateTime deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String written = parser.getValueAsString("");
        parser.skipChildren();
        try {
            return OffsetDateTime.parse(written);
        } catch (DateTimeException none) {
            return null;
        }
    }
}
