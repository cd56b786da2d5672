/** Dialogues played on the core alone. */
@NullMarked
package dev.viceversa.kit;

import org.jspecify.annotations.NullMarked;
