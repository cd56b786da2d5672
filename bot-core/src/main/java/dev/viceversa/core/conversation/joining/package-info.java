/**
 * Joining a program: choosing one, choosing to share or to learn, the form, the welcome. Permitted neighbours:
 * {@code conversation, enrollment, program, track, people, ui, text, id, time}.
 */
@NullMarked
package dev.viceversa.core.conversation.joining;

import org.jspecify.annotations.NullMarked;
