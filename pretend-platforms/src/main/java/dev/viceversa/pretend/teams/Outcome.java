package dev.viceversa.pretend.teams;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;

/**
 * What somebody saw right after acting.
 *
 * @param status the HTTP status of the bot's answer; 0 when it could not be reached
 * @param card what the card was replaced by; empty when it stayed
 * @param notice what Teams showed beside the card; empty for nothing
 * @param failure what Teams would complain about to the person; empty when all is well
 */
public record Outcome(
        int status, Optional<JsonNode> card, Optional<String> notice, Optional<String> failure, Duration took) {}
