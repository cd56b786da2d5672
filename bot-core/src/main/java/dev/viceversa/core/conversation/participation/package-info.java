/**
 * Being part of a program: where things stand, the profile, breaks, leaving, the home page. Permitted neighbours:
 * {@code conversation, conversation.joining, enrollment, program, pairing, track, people, nudge, delivery, ui, text, time}.
 */
@NullMarked
package dev.viceversa.core.conversation.participation;

import org.jspecify.annotations.NullMarked;
