/** Slack's rules for Block Kit, each tried at its limit and just beyond it. */
@NullMarked
package dev.viceversa.pretend.slack.blockkit;

import org.jspecify.annotations.NullMarked;
