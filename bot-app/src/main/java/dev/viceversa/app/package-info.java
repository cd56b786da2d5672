/**
 * The production runnable: puts core and adapters together, reads the settings, serves health and HTTP.
 *
 * <p>Neighbours: everything of production; nothing pretended.
 */
@NullMarked
package dev.viceversa.app;

import org.jspecify.annotations.NullMarked;
