/** The sample company and its published sample program. */
@NullMarked
package dev.viceversa.playground.sample;

import org.jspecify.annotations.NullMarked;
