/**
 * Circles: mentors of a program talk among themselves now and then, in small groups, with a small lesson. Nobody sits with
 * anybody of their own reporting line, and what pairs talk about stays with the pairs. Permitted neighbours: {@code program,
 * people, pairing, enrollment, nudge, delivery, database, text, id, time}.
 */
@NullMarked
package dev.viceversa.core.circle;

import org.jspecify.annotations.NullMarked;
