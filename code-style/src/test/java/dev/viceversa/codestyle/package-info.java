/** Checks on the sources themselves that no compiler makes: formatting, forbidden words, hidden clocks, size. */
@NullMarked
package dev.viceversa.codestyle;

import org.jspecify.annotations.NullMarked;
