/**
 * One round of matching, from the people of the house to published proposals: gathers who is open for a partner, keeps
 * what the matcher proposed as a preview, publishes it once. Permitted neighbours: {@code matching, pairing, program,
 * people, enrollment, track, audit, database, sealing, id, time, text, ui, delivery}.
 */
@NullMarked
package dev.viceversa.core.round;

import org.jspecify.annotations.NullMarked;
