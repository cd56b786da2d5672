/**
 * Turns the neutral messages, forms and home pages of the core into Block Kit within Slack's limits. Pure, no network.
 * Permitted neighbours: the core's {@code ui}, {@code text}, {@code people}.
 */
@NullMarked
package dev.viceversa.slack.blockkit;

import org.jspecify.annotations.NullMarked;
