/**
 * Two people who are, were, or may come to be paired: the life of a pairing, the agreement both accept before their first
 * session, and the guard that keeps pairings out of reporting lines. Permitted neighbours: {@code program, people, track,
 * enrollment, matching, database, sealing, id, time, text, ui, delivery}.
 */
@NullMarked
package dev.viceversa.core.pairing;

import org.jspecify.annotations.NullMarked;
