/** {@code concern}: words in confidence for a trusted contact; and how coordinators name the contacts. */
@NullMarked
package dev.viceversa.core.conversation.concerns;

import org.jspecify.annotations.NullMarked;
