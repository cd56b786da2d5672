/** Every word people read, checked in every language. */
@NullMarked
package dev.viceversa.core.text;

import org.jspecify.annotations.NullMarked;
