/** Dialogues over the wire: the real adapter on a real server, against the pretended Slack. */
@NullMarked
package dev.viceversa.slack.stage;

import org.jspecify.annotations.NullMarked;
