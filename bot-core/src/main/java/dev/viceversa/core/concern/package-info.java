/**
 * Concerns: sealed words for one of a program's trusted contacts, and who may be one. Permitted neighbours: {@code
 * pairing, program, people, delivery, database, sealing}.
 */
@NullMarked
package dev.viceversa.core.concern;

import org.jspecify.annotations.NullMarked;
