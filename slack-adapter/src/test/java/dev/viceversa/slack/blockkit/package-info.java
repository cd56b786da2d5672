/** What Slack gets to see, block by block. */
@NullMarked
package dev.viceversa.slack.blockkit;

import org.jspecify.annotations.NullMarked;
