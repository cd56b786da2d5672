/** The desk, and what stands around it. */
@NullMarked
package dev.viceversa.core.conversation;

import org.jspecify.annotations.NullMarked;
