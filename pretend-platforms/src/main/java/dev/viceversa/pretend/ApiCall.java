package dev.viceversa.pretend;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One call a pretend platform received, whether it accepted it or not: what pacing and retries are judged by.
 *
 * @param at when it arrived, on the system clock
 * @param platform {@code slack} or {@code teams}
 * @param method the platform's name of the method ({@code chat.postMessage})
 * @param target the channel, person or view it was about; null when it named none
 * @param took how long it took until the answer was written, faults included
 * @param status the HTTP status answered; 0 when the connection was dropped without an answer
 * @param error the platform's error code; null when it succeeded
 */
public record ApiCall(
        Instant at,
        String platform,
        String method,
        @Nullable String target,
        Duration took,
        int status,
        @Nullable String error) {

    /** Whether the caller was told that it worked. */
    public boolean succeeded() {
        return error == null && status >= 200 && status < 300;
    }

    /** The exported form; {@code took_ms} is in milliseconds. */
    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        json.put("at", at.toString());
        json.put("platform", platform);
        json.put("method", method);
        json.put("target", target);
        json.put("took_ms", took.toMillis());
        json.put("status", status);
        json.put("error", error);
        return json;
    }
}
