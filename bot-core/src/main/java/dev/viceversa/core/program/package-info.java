/**
 * Programs, cohorts, tracks and the rules a coordinator may set. Permitted neighbours: {@code people, database, id, time, text}.
 */
@NullMarked
package dev.viceversa.core.program;

import org.jspecify.annotations.NullMarked;
