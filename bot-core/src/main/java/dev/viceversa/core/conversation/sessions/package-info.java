/**
 * What people say and hear about their sessions: finding a date, the check-in after it, and the reminders in between.
 * Permitted neighbours: {@code conversation, session, pairing, program, track, people, enrollment, nudge, delivery, ui,
 * text, id, time}.
 */
@NullMarked
package dev.viceversa.core.conversation.sessions;

import org.jspecify.annotations.NullMarked;
