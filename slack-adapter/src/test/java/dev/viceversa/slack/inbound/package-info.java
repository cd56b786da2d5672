/** What comes in, good and bad. */
@NullMarked
package dev.viceversa.slack.inbound;

import org.jspecify.annotations.NullMarked;
