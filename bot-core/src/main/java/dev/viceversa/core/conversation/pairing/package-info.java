/**
 * What the two of a pair say to us: the junior's answer to a proposal, the agreement, and everything about the partner.
 * Permitted neighbours: {@code conversation, pairing, program, people, enrollment, delivery, id, time, text, ui}.
 */
@NullMarked
package dev.viceversa.core.conversation.pairing;

import org.jspecify.annotations.NullMarked;
