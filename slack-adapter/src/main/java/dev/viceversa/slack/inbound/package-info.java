/**
 * The only way in from Slack: signed requests or Socket Mode, checked before anything parses them, read by Bolt, made
 * into gestures. Permitted neighbours: the core, {@code reply}, {@code web}.
 */
@NullMarked
package dev.viceversa.slack.inbound;

import org.jspecify.annotations.NullMarked;
