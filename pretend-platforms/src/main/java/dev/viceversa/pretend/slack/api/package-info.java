/**
 * Slack's Web API as the app calls it: arguments, tokens, scopes, rate limits, the methods and their answers, and the addresses for
 * responses and uploads. Errors are Slack's own codes, from its public method documentation.
 */
@NullMarked
package dev.viceversa.pretend.slack.api;

import org.jspecify.annotations.NullMarked;
