/** Tests of the keyset commands. */
@NullMarked
package dev.viceversa.app.keys;

import org.jspecify.annotations.NullMarked;
