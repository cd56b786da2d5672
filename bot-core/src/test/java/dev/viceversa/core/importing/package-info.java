/** Files of HR systems, good and bad. */
@NullMarked
package dev.viceversa.core.importing;

import org.jspecify.annotations.NullMarked;
