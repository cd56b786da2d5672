/**
 * The two times of the house: program time, which a playground may turn, and system time, which nobody may. Permitted neighbours: none.
 */
@NullMarked
package dev.viceversa.core.time;

import org.jspecify.annotations.NullMarked;
