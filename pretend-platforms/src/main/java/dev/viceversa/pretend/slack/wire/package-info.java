/**
 * The way from Slack to the app: payloads as Slack writes them, request signing, delivery by HTTP and by Socket Mode, and the
 * redelivery of events.
 */
@NullMarked
package dev.viceversa.pretend.slack.wire;

import org.jspecify.annotations.NullMarked;
