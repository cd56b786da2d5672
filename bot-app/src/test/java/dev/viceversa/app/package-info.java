/** Tests of the whole bot as it is released. */
@NullMarked
package dev.viceversa.app;

import org.jspecify.annotations.NullMarked;
