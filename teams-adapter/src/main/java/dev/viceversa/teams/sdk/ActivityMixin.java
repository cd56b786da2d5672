package dev.viceversa.teams.sdk;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How the SDK's activity is really to be read. By itself it reads no timestamp without a fraction of a second, and makes
 * nanoseconds of {@code .123}; what came along with a card becomes maps, which it cannot write again.
 */
abstract class ActivityMixin {

    @JsonDeserialize(using = AnyTimestamp.class)
    @JsonFormat
    @Nullable
    OffsetDateTime timestamp;

    @JsonDeserialize(using = AnyTimestamp.class)
    @JsonFormat
    @Nullable
    OffsetDateTime localTimestamp;

    /** Nobody reads it, and it fails on a zone. */
    @com.fasterxml.jackson.annotation.JsonIgnore
    @Nullable
    LocalDateTime expiration;

    @JsonDeserialize(as = JsonNode.class)
    @Nullable
    Object value;

    @JsonDeserialize(as = JsonNode.class)
    @Nullable
    Object channelData;
}
