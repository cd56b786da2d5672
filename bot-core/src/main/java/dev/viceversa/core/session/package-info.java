/**
 * One meeting of a pair, from suggested times to "we met", and what each of the two says about it privately. Permitted
 * neighbours: {@code file, pairing, program, people, database, sealing, id, time}.
 */
@NullMarked
package dev.viceversa.core.session;

import org.jspecify.annotations.NullMarked;
