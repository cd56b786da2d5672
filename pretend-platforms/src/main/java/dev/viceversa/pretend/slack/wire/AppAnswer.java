package dev.viceversa.pretend.slack.wire;

import java.time.Duration;

/**
 * What came back from the app.
 *
 * @param status the HTTP status (200 for a Socket Mode acknowledgement); 0 when nothing came
 * @param json whether the app says that the body is JSON
 * @param body what it said; empty for nothing
 * @param latency from sending to the last byte, or until Slack gave up
 * @param trouble why there is no answer, in Slack's words for retries; {@link Trouble#NONE} when there is one
 * @param retryWanted false when the app asked not to be sent this again
 */
public record AppAnswer(int status, boolean json, String body, Duration latency, Trouble trouble, boolean retryWanted) {

    /** Why an attempt failed; {@link #reason} is the value of {@code x-slack-retry-reason}. */
    public enum Trouble {
        /** An answer came. It may still be an error. */
        NONE("http_error"),
        /** No answer within Slack's three seconds. */
        TIMED_OUT("http_timeout"),
        /** Nobody there, or the connection broke. */
        UNREACHABLE("connection_failed");

        private final String reason;

        Trouble(String reason) {
            this.reason = reason;
        }

        /** Slack's word for it. */
        public String reason() {
            return reason;
        }
    }

    /** Whether Slack is content: an answer in time, with a status of success. */
    public boolean accepted() {
        return trouble == Trouble.NONE && status >= 200 && status < 300;
    }

    static AppAnswer none(Trouble trouble, Duration latency) {
        return new AppAnswer(0, false, "", latency, trouble, true);
    }
}
