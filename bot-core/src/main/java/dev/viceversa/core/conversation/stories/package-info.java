/** Telling, sharing and approving success stories. */
@NullMarked
package dev.viceversa.core.conversation.stories;

import org.jspecify.annotations.NullMarked;
