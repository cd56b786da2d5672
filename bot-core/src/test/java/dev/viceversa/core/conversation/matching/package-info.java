/** What coordinators read about a round of matching. */
@NullMarked
package dev.viceversa.core.conversation.matching;

import org.jspecify.annotations.NullMarked;
