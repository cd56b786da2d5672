/**
 * The state of one pretended Slack workspace: people, conversations with their messages, home pages, open modals, and the short-lived
 * permissions Slack hands out (triggers and response addresses). Knows no HTTP.
 */
@NullMarked
package dev.viceversa.pretend.slack.workspace;

import org.jspecify.annotations.NullMarked;
