/**
 * Thanks: cards between the two of a pair, and a certificate for mentors at the end. No score, no count. Permitted
 * neighbours: {@code pairing, session, people, program, delivery, sealing, database, time}.
 */
@NullMarked
package dev.viceversa.core.recognition;

import org.jspecify.annotations.NullMarked;
