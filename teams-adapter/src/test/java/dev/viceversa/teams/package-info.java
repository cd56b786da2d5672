/** Tests of the adapter's settings and of what surrounds it. */
@NullMarked
package dev.viceversa.teams;

import org.jspecify.annotations.NullMarked;
