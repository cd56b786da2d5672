/**
 * Surveys in chat: asking, taking answers, and what is still open. Permitted neighbours: {@code conversation, survey,
 * pairing, program, people, enrollment, nudge, delivery, ui, text, id, time}.
 */
@NullMarked
package dev.viceversa.core.conversation.surveys;

import org.jspecify.annotations.NullMarked;
