/**
 * Calls to Slack: the clients, what their answers mean, the courier and the account directory. Permitted neighbours:
 * the core, {@code blockkit}.
 */
@NullMarked
package dev.viceversa.slack.web;

import org.jspecify.annotations.NullMarked;
