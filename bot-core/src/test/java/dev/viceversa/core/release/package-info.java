/** Releases: the rule, and a solver that attacks everything it ever let out. */
@NullMarked
package dev.viceversa.core.release;

import org.jspecify.annotations.NullMarked;
