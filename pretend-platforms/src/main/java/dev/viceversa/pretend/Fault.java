package dev.viceversa.pretend;

import java.time.Duration;

/**
 * One way in which a platform can fail a caller. "After" faults are the nasty ones: the platform has accepted the call and its
 * effect is real, but the caller cannot know.
 */
public sealed interface Fault {

    /** Refused with 429 and {@code Retry-After}; nothing is accepted. */
    record RateLimited(Duration retryAfter) implements Fault {}

    /** Answered with an HTTP error before anything is accepted. */
    record ServerErrorBefore(int status) implements Fault {}

    /** Accepted, then answered with an HTTP error. */
    record ServerErrorAfter(int status) implements Fault {}

    /** Accepted, then silent for this long, then the connection is closed without an answer. */
    record HangAfter(Duration silence) implements Fault {}

    /** The connection is closed before anything is accepted. */
    record DroppedBefore() implements Fault {}

    /** Accepted, then the connection is closed without an answer. */
    record DroppedAfter() implements Fault {}

    /** Accepted and answered as usual, but only after this delay. */
    record Slow(Duration delay) implements Fault {}

    /**
     * Silent until its like has arrived, sent by a caller that gave up, looked in vain and sent again; then it is accepted after all,
     * and the connection is closed without an answer. Waits at most this long; only Slack knows a message's like.
     */
    record AcceptedAfterRepeat(Duration atMost) implements Fault {}

    /** Refused with the platform's own error code, such as {@code account_inactive}; nothing is accepted. */
    record Refused(String error) implements Fault {}

    /** Accepted, then answered with something that is no valid JSON. */
    record GarbledAfter() implements Fault {}
}
