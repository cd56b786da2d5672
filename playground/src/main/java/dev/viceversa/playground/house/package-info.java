/** Starts the bot against the pretend platforms, on a database and a keyset of its own. */
@NullMarked
package dev.viceversa.playground.house;

import org.jspecify.annotations.NullMarked;
