/**
 * {@code people}: who takes part, who cannot be reached or matched and why. Permitted neighbours: {@code conversation,
 * people, enrollment, program, ui, text}.
 */
@NullMarked
package dev.viceversa.core.conversation.people;

import org.jspecify.annotations.NullMarked;
