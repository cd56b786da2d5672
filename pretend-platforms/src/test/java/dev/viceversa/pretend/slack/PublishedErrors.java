package dev.viceversa.pretend.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.viceversa.pretend.ApiCall;
import dev.viceversa.pretend.Ledger;
import dev.viceversa.pretend.Samples;
import java.util.Set;

/** Every error code a test met is one that Slack publishes for that method. Looks only where the published codes are at hand. */
final class PublishedErrors {

    /** Codes Slack is known to give although its list for the method lacks them: those of its general argument check first. */
    private static final Set<String> KNOWN_BESIDES = Set.of(
            "invalid_arguments",
            "invalid_json",
            "json_not_object",
            "chat.postMessage user_disabled",
            "chat.postMessage msg_too_long",
            "conversations.open cannot_dm_bot");

    private PublishedErrors() {}

    static void check(Ledger ledger) {
        if (!Samples.present()) {
            return;
        }
        JsonNode published = Samples.json("slack/web-api/error-codes-by-method.json");
        for (ApiCall call : ledger.calls()) {
            JsonNode codes = published.path(call.method());
            String error = call.error();
            boolean told = error != null && call.status() == 200 && !error.equals("garbled");
            if (told && codes.isObject()) {
                assertThat(codes.has(error)
                                || KNOWN_BESIDES.contains(error)
                                || KNOWN_BESIDES.contains(call.method() + " " + error))
                        .as(call.method() + " gave " + error)
                        .isTrue();
            }
        }
    }
}
