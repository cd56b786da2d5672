/** Tests of the adapter as a whole. */
@NullMarked
package dev.viceversa.slack;

import org.jspecify.annotations.NullMarked;
