/** Cards of thanks between the two of a pair, and the mentors' certificate. */
@NullMarked
package dev.viceversa.core.conversation.recognition;

import org.jspecify.annotations.NullMarked;
