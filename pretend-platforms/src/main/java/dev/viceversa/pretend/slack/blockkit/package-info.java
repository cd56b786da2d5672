/** Slack's rules for Block Kit: what a message, a modal and a home page may contain, and how long each part may be. Pure functions. */
@NullMarked
package dev.viceversa.pretend.slack.blockkit;

import org.jspecify.annotations.NullMarked;
