/**
 * {@code match}: coordinators preview, adjust, compare and publish matches. Permitted neighbours: {@code conversation,
 * audit, round, matching, pairing, program, people, enrollment, delivery, file, id, time, text, ui}.
 */
@NullMarked
package dev.viceversa.core.conversation.matching;

import org.jspecify.annotations.NullMarked;
