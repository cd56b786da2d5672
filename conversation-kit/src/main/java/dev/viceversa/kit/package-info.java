/**
 * Dialogues every platform must be able to hold, and the stages they are played on: the core alone, or an adapter over
 * the wire.
 */
@NullMarked
package dev.viceversa.kit;

import org.jspecify.annotations.NullMarked;
