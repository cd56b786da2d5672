/** Dialogues that must hold on every platform: an adapter's test extends each with its own stage. */
@NullMarked
package dev.viceversa.kit.dialogue;

import org.jspecify.annotations.NullMarked;
