/**
 * How people see their own growth: rated in private by the rows their pair agreed on, at the start, in the middle and at
 * the end; their own to see, and released only as figures of many. Permitted neighbours: {@code pairing, survey, release,
 * program, track, people, database, sealing, text, time}.
 */
@NullMarked
package dev.viceversa.core.growth;

import org.jspecify.annotations.NullMarked;
