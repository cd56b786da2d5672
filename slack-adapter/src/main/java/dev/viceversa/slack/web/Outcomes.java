package dev.viceversa.slack.web;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import dev.viceversa.core.delivery.DeliveryOutcome;
import dev.viceversa.core.delivery.DeliveryOutcome.Refusal;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What Slack's answers mean for a delivery. Error codes from Slack's public documentation of {@code chat.postMessage},
 * {@code chat.update}, {@code chat.delete} and {@code conversations.open}. Pure functions.
 */
final class Outcomes {

    private static final Duration USUAL_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private static final Map<String, Refusal> REFUSALS = Map.ofEntries(
            Map.entry("user_disabled", Refusal.ACCOUNT_GONE),
            Map.entry("user_not_found", Refusal.ACCOUNT_GONE),
            Map.entry("user_not_visible", Refusal.PERSON_UNREACHABLE),
            Map.entry("cannot_dm_bot", Refusal.PERSON_UNREACHABLE),
            Map.entry("messages_tab_disabled", Refusal.PERSON_UNREACHABLE),
            Map.entry("restricted_action", Refusal.PERSON_UNREACHABLE),
            Map.entry("is_inactive", Refusal.PERSON_UNREACHABLE),
            Map.entry("is_bot", Refusal.PERSON_UNREACHABLE),
            Map.entry("invalid_user_combination", Refusal.PERSON_UNREACHABLE),
            Map.entry("channel_not_found", Refusal.CHANNEL_UNREACHABLE),
            Map.entry("not_in_channel", Refusal.CHANNEL_UNREACHABLE),
            Map.entry("is_archived", Refusal.CHANNEL_UNREACHABLE),
            Map.entry("posting_to_channel_denied", Refusal.CHANNEL_UNREACHABLE),
            Map.entry("external_channel_migrating", Refusal.CHANNEL_UNREACHABLE),
            Map.entry("method_not_supported_for_channel_type", Refusal.CHANNEL_UNREACHABLE),
            Map.entry("restricted_action_read_only_channel", Refusal.CHANNEL_UNREACHABLE),
            Map.entry("restricted_action_thread_only_channel", Refusal.CHANNEL_UNREACHABLE),
            Map.entry("restricted_action_non_threadable_channel", Refusal.CHANNEL_UNREACHABLE),
            Map.entry("restricted_action_thread_locked", Refusal.CHANNEL_UNREACHABLE),
            Map.entry("account_inactive", Refusal.ACCESS_REVOKED),
            Map.entry("token_revoked", Refusal.ACCESS_REVOKED),
            Map.entry("token_expired", Refusal.ACCESS_REVOKED),
            Map.entry("invalid_auth", Refusal.ACCESS_REVOKED),
            Map.entry("not_authed", Refusal.ACCESS_REVOKED),
            Map.entry("access_denied", Refusal.ACCESS_REVOKED),
            Map.entry("no_permission", Refusal.ACCESS_REVOKED),
            Map.entry("missing_scope", Refusal.ACCESS_REVOKED),
            Map.entry("not_allowed_token_type", Refusal.ACCESS_REVOKED),
            Map.entry("accesslimited", Refusal.ACCESS_REVOKED),
            Map.entry("app_access_restricted", Refusal.ACCESS_REVOKED),
            Map.entry("enterprise_is_restricted", Refusal.ACCESS_REVOKED),
            Map.entry("two_factor_setup_required", Refusal.ACCESS_REVOKED),
            Map.entry("team_not_found", Refusal.ACCESS_REVOKED),
            Map.entry("ekm_access_denied", Refusal.ACCESS_REVOKED),
            Map.entry("team_access_not_granted", Refusal.ACCESS_REVOKED),
            Map.entry("message_not_found", Refusal.TARGET_GONE),
            Map.entry("cant_update_message", Refusal.TARGET_GONE),
            Map.entry("cant_delete_message", Refusal.TARGET_GONE),
            Map.entry("edit_window_closed", Refusal.TARGET_GONE),
            Map.entry("used_url", Refusal.TARGET_GONE),
            Map.entry("expired_url", Refusal.TARGET_GONE));

    private Outcomes() {}

    /** A call that Slack answered with {@code ok: false}. */
    static DeliveryOutcome refused(String method, SlackApiTextResponse answer) {
        return error(method, answer.getError());
    }

    static DeliveryOutcome error(String method, @Nullable String error) {
        String word = error == null ? "unknown" : error;
        return switch (word) {
            case "ratelimited", "rate_limited", "message_limit_exceeded" ->
                new DeliveryOutcome.Throttled(USUAL_PAUSE, method);
            // Slack says that something broke on its side, not on which side of the sending.
            case "internal_error", "fatal_error", "service_unavailable", "update_failed", "unknown" ->
                new DeliveryOutcome.Ambiguous(word);
            // Slack is busy with the workspace, or did not get all of what we sent.
            case "team_added_to_org", "org_login_required", "request_timeout" -> new DeliveryOutcome.NotSent(word);
            // Whatever else it may be called, Slack did not take what we sent.
            default -> new DeliveryOutcome.Refused(REFUSALS.getOrDefault(word, Refusal.MALFORMED), word);
        };
    }

    /** A call that Slack answered with an HTTP error. */
    static DeliveryOutcome http(String method, SlackApiException answer) {
        return http(method, answer.getResponse().code(), answer.getResponse().header("Retry-After"));
    }

    static DeliveryOutcome http(String method, int status, @Nullable String retryAfter) {
        if (status == 429) {
            return new DeliveryOutcome.Throttled(pause(retryAfter), method);
        }
        return status == 408 || status >= 500
                ? new DeliveryOutcome.Ambiguous("http_" + status)
                : new DeliveryOutcome.Refused(Refusal.MALFORMED, "http_" + status);
    }

    /** A call that was not answered. */
    static DeliveryOutcome broken(IOException problem) {
        return PerhapsSent.in(problem)
                ? new DeliveryOutcome.Ambiguous("connection_broke")
                : new DeliveryOutcome.NotSent("connection_refused");
    }

    private static Duration pause(@Nullable String retryAfter) {
        Duration asked = Optional.ofNullable(retryAfter)
                .filter(seconds -> seconds.strip().matches("\\d{1,9}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds.strip())))
                .orElse(USUAL_PAUSE);
        return asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked;
    }
}
