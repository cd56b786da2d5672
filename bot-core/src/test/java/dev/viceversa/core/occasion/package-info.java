/** Promises of what comes back by itself. */
@NullMarked
package dev.viceversa.core.occasion;

import org.jspecify.annotations.NullMarked;
