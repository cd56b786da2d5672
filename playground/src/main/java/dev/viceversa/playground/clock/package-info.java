/** The clock to turn, and what lies ahead of it. */
@NullMarked
package dev.viceversa.playground.clock;

import org.jspecify.annotations.NullMarked;
