/**
 * One short question a mentee sends their mentor between two sessions, and what came of it. Permitted neighbours: {@code
 * pairing, program, people, delivery, database, sealing}.
 */
@NullMarked
package dev.viceversa.core.question;

import org.jspecify.annotations.NullMarked;
