/** {@code deliveries}: what did not arrive, and what a coordinator can do about it. */
@NullMarked
package dev.viceversa.core.conversation.deliveries;

import org.jspecify.annotations.NullMarked;
