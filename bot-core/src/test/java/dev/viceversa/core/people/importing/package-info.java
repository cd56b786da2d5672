/** Files of HR systems, good and bad. */
@NullMarked
package dev.viceversa.core.people.importing;

import org.jspecify.annotations.NullMarked;
