/** Circles of mentors. */
@NullMarked
package dev.viceversa.core.circle;

import org.jspecify.annotations.NullMarked;
