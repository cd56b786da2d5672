/**
 * A pretended Slack: {@link dev.viceversa.pretend.slack.PretendSlack} starts it, {@link
 * dev.viceversa.pretend.slack.SlackPerson} acts and reads as one of its people, {@link
 * dev.viceversa.pretend.slack.SlackEvents} makes things happen in the workspace.
 */
@NullMarked
package dev.viceversa.pretend.slack;

import org.jspecify.annotations.NullMarked;
