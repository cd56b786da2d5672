/**
 * What may be published of private numbers: groups that are large enough, never compared with an earlier release in a way
 * that leaves fewer. The rule itself is pure and looks only at who answered, never at what. Permitted neighbours: {@code
 * database, sealing, people, text}.
 */
@NullMarked
package dev.viceversa.core.release;

import org.jspecify.annotations.NullMarked;
