/** A round of matching, piece by piece. */
@NullMarked
package dev.viceversa.core.round;

import org.jspecify.annotations.NullMarked;
