/**
 * Who takes part in what, as what, offering and wanting what. Permitted neighbours: {@code program, people, database, sealing, id, time, text}.
 */
@NullMarked
package dev.viceversa.core.enrollment;

import org.jspecify.annotations.NullMarked;
