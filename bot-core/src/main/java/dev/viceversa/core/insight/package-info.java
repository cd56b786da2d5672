/**
 * The ledger from insight to decision: what a pair learned, and what changed because of it. Permitted neighbours: {@code
 * pairing, enrollment, program, people, delivery, database, sealing, text, ui}.
 */
@NullMarked
package dev.viceversa.core.insight;

import org.jspecify.annotations.NullMarked;
