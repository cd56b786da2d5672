/** Makes, rotates and loads the encryption keyset. */
@NullMarked
package dev.viceversa.app.keys;

import org.jspecify.annotations.NullMarked;
