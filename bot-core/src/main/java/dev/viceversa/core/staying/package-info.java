/**
 * How many of those who took part are still at the company: one figure an intake, released once, at its end, under the same
 * rule as every other. Permitted neighbours: {@code pairing, survey, release, program, people, database, sealing, time}.
 */
@NullMarked
package dev.viceversa.core.staying;

import org.jspecify.annotations.NullMarked;
