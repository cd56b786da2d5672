/** Reads the environment's settings, and says in a sentence what to do when one is wrong or missing. */
@NullMarked
package dev.viceversa.app.settings;

import org.jspecify.annotations.NullMarked;
