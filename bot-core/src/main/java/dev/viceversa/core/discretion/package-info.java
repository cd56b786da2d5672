/**
 * Whom people asked not to be paired with: sealed, never shown to anybody else, never counted or explained. Permitted
 * neighbours: {@code people, pairing, sealing, database, id}.
 */
@NullMarked
package dev.viceversa.core.discretion;

import org.jspecify.annotations.NullMarked;
