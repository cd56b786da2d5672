/**
 * The laptop runnable: the bot against pretend platforms, with a page, a sample company and a clock to turn.
 *
 * <p>Neighbours: {@code dev.viceversa.app} and {@code dev.viceversa.pretend}. Nothing of it is in the released jar.
 */
@NullMarked
package dev.viceversa.playground;

import org.jspecify.annotations.NullMarked;
