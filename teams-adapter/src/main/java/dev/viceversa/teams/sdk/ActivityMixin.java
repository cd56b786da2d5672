package dev.viceversa.teams.sdk;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How the SDK's activity is really to be read. By itself it reads no timestamp without a fraction of a second, and makes
 * nanoseconds of {@code .123}; what came along with a card becomes maps, which it cannot write again. What nobody here asks
 * for is left out, so that it cannot be wrong.
 */
@JsonIgnoreProperties({
    "attachmentLayout",
    "attachments",
    "code",
    "expiration",
    "inputHint",
    "reactionsAdded",
    "reactionsRemoved",
    "relatesTo",
    "suggestedActions",
    "textFormat",
    "textHighlights"
})
abstract class ActivityMixin {

    @JsonDeserialize(using = AnyTimestamp.class)
    @JsonFormat
    @Nullable
    OffsetDateTime timestamp;

    @JsonDeserialize(using = AnyTimestamp.class)
    @JsonFormat
    @Nullable
    OffsetDateTime localTimestamp;

    @JsonDeserialize(as = JsonNode.class)
    @Nullable
    Object value;

    @JsonDeserialize(as = JsonNode.class)
    @Nullable
    Object channelData;

    /** Of everybody an activity names. */
    @JsonIgnoreProperties("role")
    abstract static class Account {}
}
