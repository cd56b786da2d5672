/**
 * Looking at one's own growth in chat: asked inside the messages around a session, never in one of its own. Permitted
 * neighbours: {@code conversation, conversation.participation, growth, pairing, program, session, track, enrollment,
 * people, ui, text, id, time}.
 */
@NullMarked
package dev.viceversa.core.conversation.growth;

import org.jspecify.annotations.NullMarked;
